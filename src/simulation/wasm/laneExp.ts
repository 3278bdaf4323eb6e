import type { Assembler } from "./assembler.js";
import type { Code } from "./encoder.js";
import * as lanes from "./lanes.js";
import * as words from "./words.js";

/** The constants of `src/math/exp.ts`. */
const overflow = 709.782712893384;
const underflow = -745.1332191019411;
const stepsPerUnit = 184.6649652337873;
const stepHigh = 0.005415212348111709;
const stepLow = 1.2864023111638344e-14;
const [c2, c3, c4, c5] = [0.49999999999996786, 0.16666666666665886, 0.0416666808410674, 0.008333335853059549];
const toWhole = 6755399441055744;

/** Up to here neither e^x nor a step on the way to it is subnormal or infinite. */
const ordinary = 600;
/** Added to a whole number, it leaves that number plus 1023 in the lowest bits of the sum: 2⁵² + 1023. */
const toExponent = 4503599627371519;
const exponentBits = 0xfff0000000000000n;

/**
 * e^x of pairs of numbers: the steps and bits of `src/math/exp.ts`. Each step is written for all pairs before
 * the next, so that the processor need not wait for a result.
 *
 * @param table where in memory `fractionalPowersOfTwo` lies, in bytes
 */
export function laneExp(assembler: Assembler, pairs: readonly Code[], table: number): readonly Code[] {
  const { constant, bits, hold, emit } = assembler;
  const { add, subtract, multiply, select, less } = lanes;
  const each = (compute: (i: number) => Code) => hold(pairs.map((_, i) => compute(i)));
  const powerOfTwo = (k: Code) => lanes.shiftLeft(add(k, constant(toExponent)), 52);

  const x = hold(pairs);
  // the lowest bits of k + 1.5·2⁵² are those of k
  const kShifted = each((i) => add(multiply(constant(stepsPerUnit), x[i]), constant(toWhole)));
  const k = each((i) => subtract(kShifted[i], constant(toWhole)));
  const high = each((i) => subtract(x[i], multiply(k[i], constant(stepHigh))));
  const r = each((i) => subtract(high[i], multiply(k[i], constant(stepLow))));
  const entry = each((i) => lanes.shiftLeft(lanes.bitAnd(kShifted[i], bits(127n)), 4));
  const ofFirst = each((i) => lanes.load(words.wordOf(entry[i], 0), table));
  const ofSecond = each((i) => lanes.load(words.wordOf(entry[i], 2), table));
  const power = each((i) => lanes.secondOfEach(ofFirst[i], ofSecond[i]));
  const square = each((i) => multiply(r[i], r[i]));
  const more = each((i) => {
    const tail = lanes.firstOfEach(ofFirst[i], ofSecond[i]);
    const lower = multiply(square[i], add(constant(c2), multiply(r[i], constant(c3))));
    const upper = add(constant(c4), multiply(r[i], constant(c5)));
    return add(add(add(tail, r[i]), lower), multiply(multiply(square[i], square[i]), upper));
  });
  // power·2^⌊k / 128⌋, by adding that to the exponent
  const scale = each((i) =>
    lanes.bitsAdd(power[i], lanes.bitAnd(lanes.shiftLeft(kShifted[i], 45), bits(exponentBits))),
  );
  const results = pairs.map((_, i) => {
    const result = assembler.local();
    emit(lanes.setLocal(result, add(scale[i], multiply(scale[i], more[i]))));
    return result;
  });

  const isOrdinary = pairs
    .map((_, i) => lanes.lessOrEqual(lanes.absolute(x[i]), constant(ordinary)))
    .reduce(lanes.bitAnd);
  const atTheEnds = assembler.captured(() => {
    pairs.forEach((_, i) => {
      const y = add(power[i], multiply(power[i], more[i]));
      const [whole] = hold([lanes.floor(multiply(k[i], constant(1 / 128)))]);
      const [half] = hold([lanes.floor(multiply(whole, constant(0.5)))]);
      const inTwoSteps = multiply(multiply(y, powerOfTwo(half)), powerOfTwo(subtract(whole, half)));
      const finite = select(less(constant(overflow), x[i]), constant(Infinity), inTwoSteps);
      emit(lanes.setLocal(results[i], select(less(x[i], constant(underflow)), constant(0), finite)));
    });
  });
  const extremes = words.xorWord(words.bitsOfMask(isOrdinary), lanes.i32Constant(3));
  emit(words.ifNotZero(extremes, atTheEnds));
  return results.map(lanes.getLocal);
}
