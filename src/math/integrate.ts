import { exp } from "./exp.js";

const step = 1 / 64;
const reach = 3.1;

/** Places and weights on 0 to 1; `rest` is 1 − place, which has more digits near 1. */
const nodes: readonly { readonly place: number; readonly weight: number }[] = makeNodes();

/**
 * Integral of a function from 0 to 1, by the double exponential rule: 397 places that crowd towards both
 * ends, where the function may rise steeply. About 12 digits for a function that is smooth in between, 7 for
 * one with a kink.
 *
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 */
export function integrateUnit(f: (x: number) => number): number {
  let sum = 0;
  for (const { place, weight } of nodes) sum += weight * f(place);
  return sum;
}

function makeNodes() {
  const halfPi = Math.PI / 2;
  const result = [];
  for (let k = -Math.floor(reach / step); k <= Math.floor(reach / step); k++) {
    const grown = exp(k * step);
    const sinh = (grown - 1 / grown) / 2;
    const cosh = (grown + 1 / grown) / 2;
    const tail = exp(-2 * halfPi * sinh); // place = 1 / (1 + tail)
    const place = 1 / (1 + tail);
    result.push({ place, weight: 2 * halfPi * step * cosh * place * (tail / (1 + tail)) });
  }
  return result;
}
