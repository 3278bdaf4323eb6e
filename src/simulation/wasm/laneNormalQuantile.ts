import type { Assembler } from "./assembler.js";
import type { Code } from "./encoder.js";
import { laneLog } from "./laneLog.js";
import * as lanes from "./lanes.js";

interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** The constants of `src/math/normalQuantile.ts`, highest power first. */
const central: Rational = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};
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

/** Φ⁻¹ of pairs of numbers: the steps and bits of `src/math/normalQuantile.ts`. */
export function laneNormalQuantile(assembler: Assembler, pairs: readonly Code[]): readonly Code[] {
  const { constant, hold, captured } = assembler;
  const { add, subtract, multiply, divide, select, less, lessOrEqual, squareRoot } = lanes;
  const polynomial = (coefficients: readonly number[], r: Code) =>
    coefficients.map(constant).reduce((sum, coefficient) => add(multiply(sum, r), coefficient));
  const rational = ({ above, below }: Rational, r: Code) =>
    divide(polynomial(above, r), polynomial(below, r));

  /** Beyond the middle 85%: by the logarithm of the tail. */
  const ofTail = (p: Code, q: Code): Code => {
    const isLower = less(q, constant(0));
    let value: Code = [];
    const steps = captured(() => {
      const [tail] = hold([select(isLower, p, subtract(constant(1), p))]);
      const [logTail] = laneLog(assembler, [tail]);
      const [r] = hold([squareRoot(subtract(constant(0), logTail))]);
      const isNear = lessOrEqual(r, constant(5));
      const ofNear = rational(near, subtract(r, constant(1.6)));
      const ofBoth = select(isNear, ofNear, rational(far, subtract(r, constant(5))));
      const [size] = hold([lanes.ifBoth(isNear, ofNear, ofBoth)]);
      const [finite] = hold([select(less(constant(0), tail), size, subtract(constant(0), logTail))]);
      value = select(isLower, subtract(constant(0), finite), finite);
    });
    return [...steps, ...value];
  };

  const ps = hold(pairs);
  const qs = hold(ps.map((p) => subtract(p, constant(0.5))));
  const inMiddle = hold(qs.map((q) => lessOrEqual(lanes.absolute(q), constant(0.425))));
  const middles = hold(
    qs.map((q) => multiply(q, rational(central, subtract(constant(0.180625), multiply(q, q))))),
  );
  return hold(
    ps.map((p, i) =>
      lanes.ifBoth(inMiddle[i], middles[i], select(inMiddle[i], middles[i], ofTail(p, qs[i]))),
    ),
  );
}
