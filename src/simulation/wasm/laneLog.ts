import { logConstants as c } from "../../math/log.js";
import type { Code } from "./encoder.js";
import * as lanes from "./lanes.js";
import type { Registers } from "./registers.js";

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

/** log x in both lanes: the steps and bits of `src/math/log.ts`, its branches made into choices. */
export function laneLog(registers: Registers, argument: Code): Code {
  const { constant, bits, share } = registers;
  const { add, subtract, multiply, divide, select, less, lessOrEqual } = lanes;

  const isSmall = (x: Code) => less(x, constant(smallestNormal));
  const exponent = (x: Code) =>
    subtract(lanes.bitOr(lanes.shiftRight(x, 52), bits(bitsOfTwoTo52)), constant(twoTo52 + 1023));
  const fraction = (x: Code) => lanes.bitOr(lanes.bitAnd(x, bits(fractionBits)), bits(bitsOfOne));
  const series = (z: Code, w: Code) => {
    const even = add(constant(c.l2), multiply(w, add(constant(c.l4), multiply(w, constant(c.l6)))));
    const odd = [c.l5, c.l3, c.l1].reduce((sum, l) => add(constant(l), multiply(w, sum)), constant(c.l7));
    return add(multiply(w, even), multiply(z, odd));
  };
  const ofParts = (k: Code, f: Code, m: Code) =>
    share(divide(f, add(constant(2), f)), (s) =>
      share(multiply(s, s), (z) =>
        share(series(z, multiply(z, z)), (sum) =>
          share(multiply(multiply(constant(0.5), f), f), (halfSquare) => {
            const [kHigh, kLow] = [multiply(k, constant(c.ln2High)), multiply(k, constant(c.ln2Low))];
            const correction = add(multiply(s, add(halfSquare, sum)), kLow);
            const far = subtract(kHigh, subtract(subtract(halfSquare, correction), f));
            const near = subtract(kHigh, subtract(subtract(multiply(s, subtract(f, sum)), kLow), f));
            const isFar = lanes.bitAnd(lessOrEqual(constant(farFrom), m), less(m, constant(farTo)));
            return select(isFar, far, near);
          }),
        ),
      ),
    );
  const ofPositive = (x: Code) =>
    share(select(isSmall(x), multiply(x, constant(twoTo54)), x), (normal) =>
      share(fraction(normal), (m) =>
        share(lessOrEqual(constant(aboveRootTwo), m), (isUpper) => {
          const k = add(
            select(isSmall(x), subtract(exponent(normal), constant(54)), exponent(normal)),
            lanes.bitAnd(isUpper, constant(1)),
          );
          const f = subtract(select(isUpper, multiply(m, constant(0.5)), m), constant(1));
          return share(k, (kOnce) => share(f, (fOnce) => ofParts(kOnce, fOnce, m)));
        }),
      ),
    );
  return share(argument, (x) => {
    const finite = select(less(x, constant(Infinity)), ofPositive(x), constant(Infinity));
    const atZero = select(lanes.equal(x, constant(0)), constant(-Infinity), constant(Number.NaN));
    return select(less(constant(0), x), finite, atZero);
  });
}
