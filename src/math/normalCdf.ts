import { exp } from "./exp.js";

const inverseRootTwoPi = 0.398942280401432678;
const rootThirtyTwo = 5.65685424949238;

/**
 * Share of a standard normal that lies below x: Φ(x), with a relative error below 1e-14 in both tails.
 *
 * @see Cody (1969), Rational Chebyshev approximations for the error function, Math. Comp. 23
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.67448975) return 0.5 + central(x);
  const tail = size <= rootThirtyTwo ? near(size) : far(size);
  return x < 0 ? tail : 1 - tail;
}

function central(x: number): number {
  const s = x * x;
  const above =
    (((6.5682337918207449113e-2 * s + 2.2352520354606839287) * s + 1.6102823106855587881e2) * s +
      1.0676894854603709582e3) *
      s +
    1.8154981253343561249e4;
  const below =
    (((s + 4.720258190468824187e1) * s + 9.7609855173777669322e2) * s + 1.0260932208618978205e4) * s +
    4.5507789335026729956e4;
  return (x * above) / below;
}

function near(x: number): number {
  const above =
    (((((((1.0765576773720192317e-8 * x + 3.9894151208813466764e-1) * x + 8.8831497943883759412) * x +
      9.3506656132177855979e1) *
      x +
      5.9727027639480026226e2) *
      x +
      2.4945375852903726711e3) *
      x +
      6.8481904505362823326e3) *
      x +
      1.1602651437647350124e4) *
      x +
    9.8427148383839780218e3;
  const below =
    (((((((x + 2.2266688044328115691e1) * x + 2.3538790178262499861e2) * x + 1.519377599407554805e3) * x +
      6.485558298266760755e3) *
      x +
      1.8615571640885098091e4) *
      x +
      3.4900952721145977266e4) *
      x +
      3.8912003286093271411e4) *
      x +
    1.9685429676859990727e4;
  return bell(x) * (above / below);
}

function far(x: number): number {
  if (x > 38.5) return 0; // below the smallest number above 0
  const s = 1 / (x * x);
  const above =
    ((((2.307344176494017303e-2 * s + 2.1589853405795699e-1) * s + 1.274011611602473639e-1) * s +
      2.2235277870649807e-2) *
      s +
      1.421619193227893466e-3) *
      s +
    2.9112874951168792e-5;
  const below =
    ((((s + 1.28426009614491121) * s + 4.68238212480865118e-1) * s + 6.59881378689285515e-2) * s +
      3.78239633202758244e-3) *
      s +
    7.29751555083966205e-5;
  return (bell(x) * (inverseRootTwoPi - (s * above) / below)) / x;
}

/** e^(−x²/2), with x split so that the square loses no bits. */
function bell(x: number): number {
  const coarse = Math.floor(x * 16) / 16;
  const rest = (x - coarse) * (x + coarse);
  return exp(-0.5 * coarse * coarse) * exp(-0.5 * rest);
}
