/**
 * Holds a value to what `google.script.run` carries in either direction. At Google a Date or a function
 * makes the call fail or the whole result null, and undefined or NaN is lost on the way; here each fails.
 *
 * @param what names the value in the message, such as `the result of readTables`
 * @throws {Error} a sentence with the place inside the value
 */
export function mustBeSendable(value: unknown, what: string): void {
  const problem = firstProblem(value, "", []);
  if (problem) {
    const place = problem.path ? ` at ${problem.path.replace(/^\./, "")}` : "";
    throw new Error(
      `google.script.run cannot carry ${what}: there is ${problem.is}${place}. ` +
        "Only text, finite numbers, true and false, null, lists and plain objects cross.",
    );
  }
}

interface Problem {
  readonly path: string;
  readonly is: string;
}

function firstProblem(value: unknown, path: string, above: readonly unknown[]): Problem | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : { path, is: String(value) };
  if (value === undefined) return { path, is: "undefined" };
  if (typeof value !== "object") return { path, is: `a ${typeof value}` };
  if (above.includes(value)) return { path, is: "a circle" };
  const inside = [...above, value];
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const problem = firstProblem(value[i], `${path}[${i}]`, inside);
      if (problem) return problem;
    }
    return null;
  }
  // By its tag and not its prototype: objects may come from another realm.
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object" || isClassInstance(value)) return { path, is: `a ${className(value, kind)}` };
  for (const [key, each] of Object.entries(value)) {
    const problem = firstProblem(each, `${path}.${key}`, inside);
    if (problem) return problem;
  }
  return null;
}

function isClassInstance(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

function className(value: object, kind: string): string {
  return kind === "Object" ? value.constructor.name : kind;
}
