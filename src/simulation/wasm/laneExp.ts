import type { Assembler } from "./assembler.js";
import type { Code } from "./encoder.js";
import * as lanes from "./lanes.js";

/** The constants of `src/math/exp.ts`. */
const overflow = 709.782712893384;
const underflow = -745.1332191019411;
const inverseLn2 = Math.LOG2E;
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** Highest power first. */
const p5ToP1 = [
  4.1381367970572385e-8, -1.6533902205465252e-6, 6.613756321437934e-5, -0.0027777777777015593,
  0.16666666666666602,
];
const toWhole = 6755399441055744;

/** Up to here 2^k·e^r has the exponent of a normal number, and so has 2^k. */
const ordinary = 708;
/** Added to a whole number, it leaves that number plus 1023 in the lowest bits of the sum: 2⁵² + 1023. */
const toExponent = 4503599627371519;

/**
 * e^x of pairs of numbers: the steps and bits of `src/math/exp.ts`. Each step is written for all pairs before
 * the next, so that the processor need not wait for a result.
 */
export function laneExp(assembler: Assembler, pairs: readonly Code[]): readonly Code[] {
  const { constant, hold } = assembler;
  const { add, subtract, multiply, divide, select, less } = lanes;
  const each = (compute: (i: number) => Code) => hold(pairs.map((_, i) => compute(i)));
  const powerOfTwo = (k: Code) => lanes.shiftLeft(add(k, constant(toExponent)), 52);
  const polynomial = (square: Code) => p5ToP1.map(constant).reduce((sum, p) => add(p, multiply(square, sum)));

  const x = hold(pairs);
  const kShifted = each((i) => add(multiply(constant(inverseLn2), x[i]), constant(toWhole)));
  const k = each((i) => subtract(kShifted[i], constant(toWhole)));
  const high = each((i) => subtract(x[i], multiply(k[i], constant(ln2High))));
  const low = each((i) => multiply(k[i], constant(ln2Low)));
  const r = each((i) => subtract(high[i], low[i]));
  const square = each((i) => multiply(r[i], r[i]));
  const c = each((i) => subtract(r[i], multiply(square[i], polynomial(square[i]))));
  const quotient = each((i) => divide(multiply(r[i], c[i]), subtract(constant(2), c[i])));
  const y = each((i) => subtract(constant(1), subtract(subtract(low[i], quotient[i]), high[i])));
  return each((i) => {
    // y·2^k, by adding k to the exponent: the lowest bits of k + 1.5·2⁵² are those of k
    const scaled = lanes.bitsAdd(y[i], lanes.shiftLeft(kShifted[i], 52));
    const half = lanes.floor(multiply(k[i], constant(0.5)));
    const inTwoSteps = multiply(multiply(y[i], powerOfTwo(half)), powerOfTwo(subtract(k[i], half)));
    const finite = select(less(constant(overflow), x[i]), constant(Infinity), inTwoSteps);
    const atTheEnds = select(less(x[i], constant(underflow)), constant(0), finite);
    const isOrdinary = lanes.lessOrEqual(lanes.absolute(x[i]), constant(ordinary));
    return lanes.ifBoth(isOrdinary, scaled, atTheEnds);
  });
}
