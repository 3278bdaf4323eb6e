import { lowestTabled } from "../../math/fastNormalQuantile.js";
import type { Assembler } from "./assembler.js";
import type { Code } from "./encoder.js";
import { laneLog } from "./laneLog.js";
import * as lanes from "./lanes.js";
import * as words from "./words.js";

/** Bits that tell a segment of the table: sign, exponent and the first four digits behind it. */
const segmentBits = 0xffff000000000000n;
/** The next digit: with it alone behind those of its segment, a number is the segment's middle. */
const middleBit = 0x0000800000000000n;
const bitsOfLowest = new BigUint64Array(Float64Array.of(lowestTabled).buffer)[0];
/** A segment's number stands 48 bits from the right, and its coefficients take 2⁶ bytes. */
const bitsToAddress = 48 - 6;

interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** The constants of `src/math/normalQuantile.ts` for the tails, highest power first. */
const near: Rational = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const far: Rational = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * Φ⁻¹ of pairs of numbers: the steps and bits of `src/math/fastNormalQuantile.ts`.
 *
 * @param table where in memory `normalCoefficients` lie, in bytes
 */
export function laneNormalQuantile(
  assembler: Assembler,
  pairs: readonly Code[],
  table: number,
): readonly Code[] {
  const { constant, bits, hold, emit, captured } = assembler;
  const { add, subtract, multiply, bitAnd } = lanes;
  const each = (compute: (i: number) => Code) => hold(pairs.map((_, i) => compute(i)));

  const p = hold(pairs);
  const tail = each((i) => lanes.minimum(p[i], subtract(constant(1), p[i])));
  const tabled = each((i) => lanes.maximum(constant(lowestTabled), tail[i]));
  const segment = each((i) => bitAnd(tabled[i], bits(segmentBits)));
  const t = each((i) => subtract(tabled[i], lanes.bitOr(segment[i], bits(middleBit))));
  const address = each((i) =>
    lanes.shiftRight(lanes.bitsAdd(segment[i], bits(-bitsOfLowest)), bitsToAddress),
  );
  /** The coefficients of powers k and k + 1. */
  const coefficients = (k: number) => {
    const [ofFirst, ofSecond] = ([0, 2] as const).map((lane) =>
      each((i) => lanes.load(words.wordOf(address[i], lane), table + 8 * k)),
    );
    return [lanes.firstOfEach, lanes.secondOfEach].map((ofEach) =>
      each((i) => ofEach(ofFirst[i], ofSecond[i])),
    );
  };
  let [next, sum] = coefficients(6);
  const multiplyAndAdd = (coefficient: readonly Code[]) => {
    const factor = sum;
    sum = each((i) => add(multiply(factor[i], t[i]), coefficient[i]));
  };
  multiplyAndAdd(next);
  for (const k of [4, 2, 0]) {
    const [lower, upper] = coefficients(k);
    multiplyAndAdd(upper);
    multiplyAndAdd(lower);
  }
  const results = pairs.map((_, i) => {
    const result = assembler.local();
    emit(lanes.setLocal(result, multiply(subtract(p[i], constant(0.5)), sum[i])));
    return result;
  });

  const areTabled = each((i) => lanes.lessOrEqual(constant(lowestTabled), tail[i]));
  const beyond = captured(() => {
    pairs.forEach((_, i) => {
      const inTable = lanes.getLocal(results[i]);
      const both = lanes.select(areTabled[i], inTable, ofTail(assembler, p[i], tail[i]));
      emit(lanes.setLocal(results[i], both));
    });
  });
  const some = words.xorWord(words.bitsOfMask(areTabled.reduce(bitAnd)), lanes.i32Constant(3));
  emit(words.ifNotZero(some, beyond));
  return results.map(lanes.getLocal);
}

/** By the logarithm of the tail: the steps of `src/math/normalQuantile.ts`. */
function ofTail(assembler: Assembler, p: Code, tail: Code): Code {
  const { constant, hold } = assembler;
  const { add, subtract, multiply, divide, select, less } = lanes;
  const negative = (x: Code) => subtract(constant(0), x);
  const polynomial = (coefficients: readonly number[], r: Code) =>
    coefficients.map(constant).reduce((sum, coefficient) => add(multiply(sum, r), coefficient));
  const rational = ({ above, below }: Rational, r: Code) =>
    divide(polynomial(above, r), polynomial(below, r));

  const [logTail] = laneLog(assembler, [tail]);
  const [r] = hold([lanes.squareRoot(negative(logTail))]);
  const ofNear = rational(near, subtract(r, constant(1.6)));
  const ofFar = rational(far, subtract(r, constant(5)));
  const finite = select(lanes.lessOrEqual(r, constant(5)), ofNear, ofFar);
  const [size] = hold([select(less(constant(0), tail), finite, negative(logTail))]);
  return select(less(p, constant(0.5)), negative(size), size);
}
