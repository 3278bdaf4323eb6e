/** A custom function as its JSDoc describes it, for completion and argument help. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  /** What `@return` says; Sheets does not show it. */
  readonly returns: string;
  /** Every `@example` line: `=EOQ(1300, 8, 0.225) → 304.05`. */
  readonly examples: readonly string[];
}

export interface ParameterHelp {
  readonly name: string;
  /** As written in the braces: `number`, `range`, `number|range`. */
  readonly type: string;
  readonly description: string;
  /** Sheets marks no parameter as optional, so that the text says it: "Optional, default 0.8". */
  readonly optional: boolean;
}

/** A comment that directly precedes a function at the beginning of a line, as Sheets looks for it. */
const documentedFunction = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([\w$]+)\s*\(([^)]*)\)/gm;

/**
 * Reads the custom functions of a script from its JSDoc, as Sheets does.
 *
 * @param code dist/Code.js
 * @returns the functions marked `@customfunction`, in the order of the script; parameters are those of the
 *   signature, whether `@param` describes them or not
 */
export function parseFunctions(code: string): FunctionHelp[] {
  const functions: FunctionHelp[] = [];
  for (const [, comment = "", name = "", signature = ""] of code.matchAll(documentedFunction)) {
    const { text, tags } = readComment(comment);
    if (!tags.some(({ tag }) => tag === "customfunction") || name.endsWith("_")) continue;
    const described = tags.filter(({ tag }) => tag === "param").map(({ text }) => readParameter(text));
    const named = signature.split(",").map((parameter) => parameter.split("=")[0]!.trim());
    functions.push({
      name,
      description: text,
      parameters: named.filter(Boolean).map((parameter) => {
        return described.find((each) => each.name === parameter) ?? readParameter(parameter);
      }),
      returns: readType(tags.find(({ tag }) => tag === "return" || tag === "returns")?.text ?? "").rest,
      examples: tags.filter(({ tag }) => tag === "example").map(({ text }) => text),
    });
  }
  return functions;
}

interface Comment {
  readonly text: string;
  readonly tags: readonly { readonly tag: string; readonly text: string }[];
}

/** Lines without their stars, joined, each tag with the lines that follow it. */
function readComment(comment: string): Comment {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*?\s?/, "").trim());
  const [text = "", ...parts] = lines.filter(Boolean).join("\n").split(/^@/m);
  const tags = parts.map((part) => {
    const [, tag = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/.exec(part) ?? [];
    return { tag: tag.toLowerCase(), text: oneLine(rest) };
  });
  return { text: oneLine(text), tags };
}

/** `{number} demand Units per year.`; JSDoc's brackets, `[demand]`, mean optional. */
function readParameter(text: string): ParameterHelp {
  const { type, rest } = readType(text);
  const [, bracket = "", name = "", description = ""] =
    /^(\[?)([\w$.]+)(?:=[^\]]*)?\]?\s*-?\s*(.*)$/.exec(rest) ?? [];
  return { name, type, description, optional: bracket !== "" || /\boptional\b/i.test(description) };
}

function readType(text: string): { type: string; rest: string } {
  const [, type = "", rest = ""] = /^(?:\{([^}]*)\})?\s*(.*)$/.exec(text) ?? [];
  return { type, rest };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
