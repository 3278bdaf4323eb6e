import { log } from "./log.js";
import { log1p } from "./log1p.js";

/** From here on Stirling's series below reaches the last digit. */
const farEnough = 12;

/**
 * Logarithm of the rising factorial (z)ₙ = Γ(z + n)/Γ(z), for real n too. Written as one expression, since
 * the difference of two log-gammas loses its digits where z is much larger than n.
 *
 * @param z above 0
 * @param n 0 or more
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.15 (recurrence) and 6.1.41 (Stirling)
 */
export function logRisingFactorial(z: number, n: number): number {
  if (n === 0) return 0;
  let moved = 0;
  let base = z;
  for (; base < farEnough; base++) moved += log1p(n / base);
  const end = base + n;
  return (base - 0.5) * log1p(n / base) + n * (log(end) - 1) + stirling(end) - stirling(base) - moved;
}

/**
 * Its derivative by z: ψ(z + n) − ψ(z), which is 1/z + … + 1/(z + n − 1) for whole n.
 *
 * @param z above 0
 * @param n 0 or more
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions, 6.3.5 (recurrence) and 6.3.18 (asymptotic)
 */
export function digammaDifference(z: number, n: number): number {
  if (n === 0) return 0;
  let moved = 0;
  let base = z;
  for (; base < farEnough; base++) moved += n / (base * (base + n));
  return moved + log1p(n / base) + digammaTail(base + n) - digammaTail(base);
}

/** ln Γ(z) less (z − ½) ln z − z + ½ ln 2π. */
function stirling(z: number): number {
  const inverse = 1 / z;
  const square = inverse * inverse;
  return (
    inverse *
    (1 / 12 -
      square *
        (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))))
  );
}

/** ψ(z) less ln z. */
function digammaTail(z: number): number {
  const square = 1 / (z * z);
  return (
    -0.5 / z -
    square *
      (1 / 12 -
        square *
          (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32760))))))
  );
}
