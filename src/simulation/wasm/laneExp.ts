import type { Code } from "./encoder.js";
import * as lanes from "./lanes.js";
import type { Registers } from "./registers.js";

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

/** e^x in both lanes: the steps and bits of `src/math/exp.ts`. */
export function laneExp(registers: Registers, argument: Code): Code {
  const { constant, share } = registers;
  const { add, subtract, multiply, divide, select, less } = lanes;

  const polynomial = (square: Code) => p5ToP1.map(constant).reduce((sum, p) => add(p, multiply(square, sum)));
  const powerOfTwo = (k: Code) => lanes.shiftLeft(add(k, constant(toExponent)), 52);
  /** y·2^k, by adding k to the exponent: the lowest bits of k + 1.5·2⁵² are those of k. */
  const scaled = (y: Code, kShifted: Code) => lanes.bitsAdd(y, lanes.shiftLeft(kShifted, 52));
  /** Likewise where the result may be subnormal, infinite or no number. */
  const scaledInTwoSteps = (x: Code, y: Code, k: Code) =>
    share(lanes.floor(multiply(k, constant(0.5))), (half) => {
      const value = multiply(multiply(y, powerOfTwo(half)), powerOfTwo(subtract(k, half)));
      const finite = select(less(constant(overflow), x), constant(Infinity), value);
      return select(less(x, constant(underflow)), constant(0), finite);
    });

  return share(argument, (x) =>
    share(add(multiply(constant(inverseLn2), x), constant(toWhole)), (kShifted) =>
      share(subtract(kShifted, constant(toWhole)), (k) =>
        share(subtract(x, multiply(k, constant(ln2High))), (high) =>
          share(multiply(k, constant(ln2Low)), (low) =>
            share(subtract(high, low), (r) =>
              share(multiply(r, r), (square) =>
                share(subtract(r, multiply(square, polynomial(square))), (c) => {
                  const quotient = divide(multiply(r, c), subtract(constant(2), c));
                  return share(subtract(constant(1), subtract(subtract(low, quotient), high)), (y) =>
                    lanes.ifBoth(
                      lanes.lessOrEqual(lanes.absolute(x), constant(ordinary)),
                      scaled(y, kShifted),
                      scaledInTwoSteps(x, y, k),
                    ),
                  );
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
