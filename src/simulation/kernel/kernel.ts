import {
  type Element,
  type Expression,
  expression,
  type Index,
  type Loop,
  type Operand,
} from "./expression.js";

/**
 * The inner loop of a model as data: what is computed in each trial. From it come WebAssembly, JavaScript
 * and a run by an interpreter, with the same bits (see `openKernel`).
 */
export interface Kernel {
  /** Names of each array's dimensions, outermost first; "trials" is one that every kernel has. */
  readonly arrays: ReadonlyMap<string, readonly string[]>;
  readonly variables: number;
  /** Name of the dimension that each loop runs over. */
  readonly loops: readonly string[];
  readonly body: readonly Statement[];
}

export type Statement =
  | { readonly do: "set"; readonly variable: number; readonly value: Expression }
  | { readonly do: "store"; readonly element: Element; readonly value: Expression }
  | { readonly do: "loop"; readonly loop: number; readonly body: readonly Statement[] };

/** A number that is kept from statement to statement of a trial, such as a stock. */
export type Variable = Extract<Expression, { op: "variable" }>;

/** What a kernel is written with. */
export interface KernelWriter {
  /**
   * Declares an array of numbers, one dimension after the other, outermost first.
   *
   * @returns a function from one index per dimension to that number
   */
  array(name: string, ...dimensions: readonly string[]): (...at: readonly Index[]) => Element;
  /** A variable that begins, where it stands, with a value. */
  variable(start: Operand): Variable;
  set(variable: Variable, value: Operand): void;
  /** Writes into an array; each trial only into its own place, so "trial" is among the indices. */
  store(element: Element, value: Operand): void;
  /** Repeats what `body` writes, for each place of a dimension in turn. */
  loop(dimension: string, body: (loop: Loop) => void): void;
  /** A loop's count as a number. */
  count(loop: Loop): Expression;
}

/**
 * Describes what is computed in each trial.
 *
 * @throws {RangeError} with a sentence, where an array is named twice or indexed in a way it is not declared
 */
export function describeKernel(write: (writer: KernelWriter) => void): Kernel {
  const arrays = new Map<string, readonly string[]>();
  const loops: string[] = [];
  const open = new Set<number>();
  let variables = 0;
  let statements: Statement[] = [];
  const body = statements;

  const mustBeOpen = ({ loop }: Loop, where: string) => {
    if (!open.has(loop))
      throw new RangeError(`${where} uses the count of a loop over ${loops[loop]} outside that loop.`);
  };
  const mustFit = (name: string, dimension: string, index: Index) => {
    if (typeof index === "number") {
      if (Number.isInteger(index) && index >= 0) return;
      throw new RangeError(
        `A fixed place in the array "${name}" must be a whole number of 0 or more; it is ${index}.`,
      );
    }
    const isLater = index !== "trial" && "after" in index;
    const loop = isLater ? index.after : index;
    if (loop !== "trial") mustBeOpen(loop, `The array "${name}"`);
    const over = loop === "trial" ? "trials" : loops[loop.loop];
    // A later place is in a dimension of its own name: whether it is long enough, the sizes decide.
    if (isLater ? dimension === "trials" : over !== dimension) {
      throw new RangeError(`The array "${name}" has ${dimension} where it is given a place among ${over}.`);
    }
  };

  write({
    array(name, ...dimensions) {
      if (arrays.has(name))
        throw new RangeError(`Two arrays of the kernel are called "${name}"; give each its own name.`);
      arrays.set(name, dimensions);
      return (...at) => {
        if (at.length !== dimensions.length) {
          throw new RangeError(
            `The array "${name}" has ${dimensions.length} dimensions; it is given ${at.length} places.`,
          );
        }
        at.forEach((index, i) => {
          mustFit(name, dimensions[i], index);
        });
        return { op: "element", array: name, at };
      };
    },
    variable(start) {
      const variable = { op: "variable", variable: variables++ } as const;
      statements.push({ do: "set", variable: variable.variable, value: expression(start) });
      return variable;
    },
    set({ variable }, value) {
      statements.push({ do: "set", variable, value: expression(value) });
    },
    store(element, value) {
      if (!element.at.includes("trial")) {
        throw new RangeError(
          `The array "${element.array}" is the same for all trials, so no trial can write into it.`,
        );
      }
      statements.push({ do: "store", element, value: expression(value) });
    },
    loop(dimension, writeBody) {
      const loop = loops.push(dimension) - 1;
      const outer = statements;
      statements = [];
      open.add(loop);
      writeBody({ loop });
      open.delete(loop);
      outer.push({ do: "loop", loop, body: statements });
      statements = outer;
    },
    count(loop) {
      mustBeOpen(loop, "A number");
      return { op: "count", loop: loop.loop };
    },
  });
  return { arrays, variables, loops, body };
}
