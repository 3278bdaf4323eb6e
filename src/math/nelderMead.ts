/** Where a minimum was found, and its value. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
}

/**
 * A local minimum of a function of a few variables by the simplex method of Nelder and Mead, with the
 * coefficients that Gao and Han adapt to the dimension. It needs no derivatives and bears kinks; a place
 * that must not be entered has the value Infinity. The search is started again from where it ended until
 * that gains nothing, since a simplex may collapse before it arrives.
 *
 * @param at        the function; NaN counts as Infinity
 * @param start     first guess, where the function is finite
 * @param steps     size of the first simplex in each variable, not 0
 * @param tolerance relative spread of the values in the simplex at which it has arrived
 * @param enough    a value so low that no lower one is worth the search
 * @see Nelder & Mead (1965), Computer Journal 7:308; Gao & Han (2012), Comput. Optim. Appl. 51:259
 */
export function nelderMead(
  at: (point: Float64Array) => number,
  start: ArrayLike<number>,
  steps: ArrayLike<number>,
  tolerance = 1e-10,
  enough = -Infinity,
): Minimum {
  let best = search(at, start, steps, tolerance, enough);
  for (let again = 0; again < 5; again++) {
    const next = search(at, best.point, steps, tolerance, enough);
    const gain = best.value - next.value;
    if (gain > 0) best = next;
    if (!(gain > 10 * tolerance * Math.abs(next.value))) break;
  }
  return best;
}

function search(
  at: (point: Float64Array) => number,
  start: ArrayLike<number>,
  steps: ArrayLike<number>,
  tolerance: number,
  enough: number,
): Minimum {
  const n = start.length;
  const expansion = 1 + 2 / n;
  const contraction = 0.75 - 0.5 / n;
  const shrinkage = n > 1 ? 1 - 1 / n : 0.5;
  const corner = (point: Float64Array): Minimum => {
    const value = at(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = Array.from({ length: n + 1 }, (_, i) => {
    const point = Float64Array.from(start);
    if (i > 0) point[i - 1] = point[i - 1] + steps[i - 1];
    return corner(point);
  });
  for (let round = 0; round < 200 * n; round++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex[n]];
    if (best.value <= enough || worst.value - best.value <= tolerance * Math.abs(best.value)) break;
    const center = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) center[j] = center[j] + simplex[i].point[j] / n;
    }
    /** The place on the line from the worst corner through the center; 1 is the worst corner's mirror image. */
    const beyond = (t: number) => corner(center.map((c, j) => c + t * (c - worst.point[j])));
    const mirrored = beyond(1);
    let next: Minimum | undefined = mirrored;
    if (mirrored.value < best.value) {
      const farther = beyond(expansion);
      if (farther.value < mirrored.value) next = farther;
    } else if (mirrored.value >= simplex[n - 1].value) {
      const nearer = beyond(mirrored.value < worst.value ? contraction : -contraction);
      next = nearer.value < Math.min(mirrored.value, worst.value) ? nearer : undefined;
    }
    if (next) simplex[n] = next;
    else {
      for (let i = 1; i <= n; i++) {
        const shrunk = simplex[i].point.map((x, j) => best.point[j] + shrinkage * (x - best.point[j]));
        simplex[i] = corner(shrunk);
      }
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return simplex[0];
}
