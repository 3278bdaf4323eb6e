import type { Assembler } from "./assembler.js";
import type { Code } from "./encoder.js";
import * as lanes from "./lanes.js";

/** The constants of `src/math/log.ts`. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const [l1, l2, l3, l4, l5, l6, l7] = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
];

const fractionBits = 0x000fffffffffffffn;
const bitsOfOne = 0x3ff0000000000000n;
/** The bits of 2⁵²: put before a whole number, they make a double 2⁵² larger than it. */
const bitsOfTwoTo52 = 0x4330000000000000n;
const twoTo52 = 4503599627370496;
const twoTo54 = 18014398509481984;
const smallestNormal = 2.2250738585072014e-308;

/** Where the fraction's first 20 bits are 0x6a09c, 0x6147a and 0x6b852: the limits of `src/math/log.ts`. */
const first20Bits = (bits: number) => 1 + bits / 0x100000;
const aboveRootTwo = first20Bits(0x6a09c);
const farFrom = first20Bits(0x6147a);
const farTo = first20Bits(0x6b852);

/** log x of pairs of numbers: the steps and bits of `src/math/log.ts`, its branches made into choices. */
export function laneLog(assembler: Assembler, pairs: readonly Code[]): readonly Code[] {
  const { constant, bits, hold } = assembler;
  const { add, subtract, multiply, divide, select, less, lessOrEqual } = lanes;
  const each = (compute: (i: number) => Code) => hold(pairs.map((_, i) => compute(i)));

  const x = hold(pairs);
  const isSmall = each((i) => less(x[i], constant(smallestNormal)));
  const normal = each((i) => select(isSmall[i], multiply(x[i], constant(twoTo54)), x[i]));
  const exponent = each((i) =>
    subtract(lanes.bitOr(lanes.shiftRight(normal[i], 52), bits(bitsOfTwoTo52)), constant(twoTo52 + 1023)),
  );
  const m = each((i) => lanes.bitOr(lanes.bitAnd(normal[i], bits(fractionBits)), bits(bitsOfOne)));
  const isUpper = each((i) => lessOrEqual(constant(aboveRootTwo), m[i]));
  const k = each((i) =>
    add(
      select(isSmall[i], subtract(exponent[i], constant(54)), exponent[i]),
      lanes.bitAnd(isUpper[i], constant(1)),
    ),
  );
  const f = each((i) => subtract(select(isUpper[i], multiply(m[i], constant(0.5)), m[i]), constant(1)));
  const s = each((i) => divide(f[i], add(constant(2), f[i])));
  const z = each((i) => multiply(s[i], s[i]));
  const w = each((i) => multiply(z[i], z[i]));
  const even = each((i) => [l6, l4, l2].map(constant).reduce((sum, l) => add(l, multiply(w[i], sum))));
  const odd = each((i) => [l7, l5, l3, l1].map(constant).reduce((sum, l) => add(l, multiply(w[i], sum))));
  const series = each((i) => add(multiply(w[i], even[i]), multiply(z[i], odd[i])));
  const halfSquare = each((i) => multiply(multiply(constant(0.5), f[i]), f[i]));
  return each((i) => {
    const kHigh = multiply(k[i], constant(ln2High));
    const kLow = multiply(k[i], constant(ln2Low));
    const correction = add(multiply(s[i], add(halfSquare[i], series[i])), kLow);
    const far = subtract(kHigh, subtract(subtract(halfSquare[i], correction), f[i]));
    const near = subtract(kHigh, subtract(subtract(multiply(s[i], subtract(f[i], series[i])), kLow), f[i]));
    const isFar = lanes.bitAnd(lessOrEqual(constant(farFrom), m[i]), less(m[i], constant(farTo)));
    const finite = select(less(x[i], constant(Infinity)), select(isFar, far, near), constant(Infinity));
    const atZero = select(lanes.equal(x[i], constant(0)), constant(-Infinity), constant(Number.NaN));
    return select(less(constant(0), x[i]), finite, atZero);
  });
}
