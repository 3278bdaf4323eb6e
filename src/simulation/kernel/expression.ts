/** Operations that give a number. All give the same bits everywhere; all but the last three are IEEE 754's own. */
export type Operation =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "minimum"
  | "maximum"
  | "squareRoot"
  | "floor"
  | "exp"
  | "log"
  | "normalQuantile";

export type Comparison = "less" | "lessOrEqual" | "equal";

/** A number that a kernel computes, in every trial by itself; computed anew wherever it stands. */
export type Expression =
  | { readonly op: "constant"; readonly value: number }
  | { readonly op: "variable"; readonly variable: number }
  | { readonly op: "count"; readonly loop: number }
  | Element
  | { readonly op: Operation; readonly of: readonly Expression[] }
  | { readonly op: "select"; readonly when: Condition; readonly of: readonly [Expression, Expression] };

/** One number of an array: by one index for each of the array's dimensions. */
export interface Element {
  readonly op: "element";
  readonly array: string;
  readonly at: readonly Index[];
}

export interface Condition {
  readonly op: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}

/** Where in a dimension: the running trial, the count of a loop around or a place after it, or a fixed place from 0. */
export type Index = "trial" | Loop | Later | number;

/** The count of a loop, from 0. */
export interface Loop {
  readonly loop: number;
}

/** A loop's count plus a fixed number of places. */
export interface Later {
  readonly after: Loop;
  readonly places: number;
}

/**
 * The place so many after a loop's count, in a dimension of its own that is at least so much longer than the
 * loop's: an order of this week that arrives three weeks later stands in
 * `inbound("trial", later(week, 3))`, where `inbound = k.array("inbound", "trials", "weeks and lead time")`.
 * This week's place in such an array is `later(week, 0)`.
 *
 * @param places whole number of 0 or more
 * @throws {RangeError} with a sentence, for any other; `openKernel` refuses a dimension that is too short
 */
export function later(loop: Loop, places: number): Later {
  if (Number.isInteger(places) && places >= 0) return { after: loop, places };
  throw new RangeError(
    `A place after the count of a loop must be a whole number of 0 or more; it is ${places}.`,
  );
}

export type Operand = Expression | number;

export const add = (a: Operand, b: Operand) => apply("add", a, b);
export const subtract = (a: Operand, b: Operand) => apply("subtract", a, b);
export const multiply = (a: Operand, b: Operand) => apply("multiply", a, b);
export const divide = (a: Operand, b: Operand) => apply("divide", a, b);
/** `b` where it is less than `a`, else `a`: so a NaN or a zero of either sign in `a` stays. */
export const minimum = (a: Operand, b: Operand) => apply("minimum", a, b);
/** `b` where `a` is less than it, else `a`. */
export const maximum = (a: Operand, b: Operand) => apply("maximum", a, b);
export const squareRoot = (x: Operand) => apply("squareRoot", x);
export const floor = (x: Operand) => apply("floor", x);
/** The bits of `src/math/exp.ts`. */
export const exp = (x: Operand) => apply("exp", x);
/** The bits of `src/math/log.ts`. */
export const log = (x: Operand) => apply("log", x);

/** The bits of `src/math/fastNormalQuantile.ts`. */
export const normalQuantile = (p: Operand) => apply("normalQuantile", p);

export const less = (a: Operand, b: Operand) => compare("less", a, b);
export const lessOrEqual = (a: Operand, b: Operand) => compare("lessOrEqual", a, b);
export const equal = (a: Operand, b: Operand) => compare("equal", a, b);

/** `then` where the condition holds, else `otherwise`. A comparison with NaN does not hold. */
export function select(when: Condition, then: Operand, otherwise: Operand): Expression {
  return { op: "select", when, of: [expression(then), expression(otherwise)] };
}

/** A number as an expression. */
export function expression(operand: Operand): Expression {
  return typeof operand === "number" ? { op: "constant", value: operand } : operand;
}

function apply(op: Operation, ...operands: readonly Operand[]): Expression {
  return { op, of: operands.map(expression) };
}

function compare(op: Comparison, left: Operand, right: Operand): Condition {
  return { op, left: expression(left), right: expression(right) };
}
