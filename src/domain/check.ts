/**
 * A value that a method cannot work with. The message is a sentence for the person who typed it:
 * argument, rule, value. `argument` is the name shown in the sheet (`order_cost`), of a table's column
 * with the table's in front (`stock_table: lead_time`); `index` counts from 0 where the argument is a list,
 * `column` within an element that is a list itself, so that the caller can say which cell.
 */
export class InputError extends Error {
  constructor(
    readonly argument: string,
    readonly rule: string,
    readonly value: unknown,
    readonly index?: number,
    readonly column?: number,
  ) {
    super(`${argument} ${rule}; it is ${value}.`);
    this.name = "InputError";
  }
}

export function mustBePositive(argument: string, value: number, index?: number): void {
  if (!(value > 0 && value < Infinity)) throw new InputError(argument, "must be above 0", value, index);
}

export function mustNotBeNegative(argument: string, value: number, index?: number, column?: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new InputError(argument, "must be 0 or more", value, index, column);
  }
}

/** A fraction from 0 to 1, both allowed. People type 50 for 50%: the rule says how to write it. */
export function mustBeShare(argument: string, value: number, index?: number, column?: number): void {
  if (!(value >= 0 && value <= 1)) throw new InputError(argument, shareRule, value, index, column);
}
const shareRule = "must be between 0 and 1 (10% is 0.1)";

/** A probability that is neither impossible nor certain. */
export function mustBeInsideUnit(argument: string, value: number, index?: number): void {
  if (!(value > 0 && value < 1)) {
    throw new InputError(argument, "must be above 0 and below 1 (95% is 0.95)", value, index);
  }
}

export function mustBeWhole(argument: string, value: number, least: number, index?: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw new InputError(argument, `must be a whole number, ${least} or more`, value, index);
  }
}

/** Two lists of which element k of one belongs to element k of the other. */
export function mustBeAsLong(argument: string, length: number, other: string, otherLength: number): void {
  if (length !== otherLength) {
    throw new InputError(argument, `must be as long as ${other}, ${otherLength} values`, length);
  }
}

/** A list that is long enough for the method. */
export function mustHaveValues(argument: string, length: number, least: number): void {
  if (length < least) {
    throw new InputError(argument, `must be at least ${least} values long`, length);
  }
}
