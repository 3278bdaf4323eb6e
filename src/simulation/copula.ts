import { cholesky } from "../math/cholesky.js";
import { gammaQuantile } from "../math/gammaQuantile.js";
import { nearestCorrelation } from "../math/nearestCorrelation.js";
import { normalCdf } from "../math/normalCdf.js";
import { studentTCdf } from "../math/studentT.js";
import { standardNormalsInPlace } from "./distributions/normal.js";
import type { CorrelatedPair, Model, RepairedPair } from "./model.js";
import { openStream, type StreamKey } from "./streams.js";
import { insideUnit } from "./uniform.js";

/** Makes the uniform numbers of one block go together: one array per input of the model, changed in place. */
export interface Copula {
  couple(uniforms: readonly Float64Array[], block: number): void;
  readonly repairs: readonly RepairedPair[];
}

/** Changes of a correlation below this are rounding, not repair. */
const visible = 1e-6;

/**
 * The copula that gives a model's inputs the rank correlations it asks for. Which draws an input gets depends
 * on its name and on those it is correlated with, in the order of their names; all others keep theirs.
 *
 * For the t copula the rank correlations come out a little nearer to 0 than asked (by up to 0.03 at 3
 * degrees of freedom), since the normal's formula is used for both.
 *
 * @throws {RangeError} for an unknown input, a pair named twice, or a correlation not between −1 and 1
 * @see Iman & Conover (1982) for the aim; Kruskal (1958), Ordinal measures of association, for
 *      ρ = 2·sin(π·ρ_S / 6)
 */
export function openCopula({ inputs, dependence }: Model, key: StreamKey): Copula {
  if (!dependence || dependence.pairs.length === 0) return { couple: () => {}, repairs: [] };
  const { pairs, copula = { kind: "normal" } } = dependence;
  checkPairs(
    pairs,
    inputs.map(({ name }) => name),
  );
  if (copula.kind === "t" && !(copula.degreesOfFreedom > 0)) {
    throw new RangeError(
      `The t copula's degrees of freedom must be above 0; they are ${copula.degreesOfFreedom}.`,
    );
  }
  const names = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort();
  const places = names.map((name) => inputs.findIndex((input) => input.name === name));
  const asked = matrixOf(names, pairs);
  const exact = cholesky(asked);
  const used = exact ? asked : nearestCorrelation(asked);
  const lower = exact ?? cholesky(used)!;
  return {
    repairs: exact ? [] : repairsOf(names, pairs, used),
    couple(uniforms, block) {
      const coupled = places.map((place) => uniforms[place]);
      if (copula.kind === "normal") {
        mix(lower, coupled, normalCdf);
        return;
      }
      const nu = copula.degreesOfFreedom;
      const stretches = new Float64Array(coupled[0].length);
      openStream(key, "\ntail", block).fillUniforms(stretches);
      for (let t = 0; t < stretches.length; t++) {
        stretches[t] = Math.sqrt(nu / (2 * gammaQuantile(stretches[t], nu / 2)));
      }
      mix(lower, coupled, (z, t) => studentTCdf(z * stretches[t], nu));
    },
  };
}

/** Uniform → independent normals → correlated normals → uniform again. */
function mix(
  lower: readonly Float64Array[],
  uniforms: readonly Float64Array[],
  cdf: (z: number, trial: number) => number,
): void {
  const normals = uniforms.map((shares) => shares.slice());
  normals.forEach(standardNormalsInPlace);
  uniforms.forEach((shares, i) => {
    for (let t = 0; t < shares.length; t++) {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += lower[i][k] * normals[k][t];
      shares[t] = insideUnit(cdf(sum, t));
    }
  });
}

function checkPairs(pairs: readonly CorrelatedPair[], inputs: readonly string[]): void {
  const seen = new Set<string>();
  for (const { first, second, rankCorrelation } of pairs) {
    for (const name of [first, second]) {
      if (!inputs.includes(name))
        throw new RangeError(`A correlation names the input "${name}", which the model does not have.`);
    }
    if (first === second) throw new RangeError(`A correlation pairs the input "${first}" with itself.`);
    const pair = JSON.stringify([first, second].sort());
    if (seen.has(pair)) throw new RangeError(`The correlation of "${first}" and "${second}" is given twice.`);
    seen.add(pair);
    if (!(rankCorrelation > -1 && rankCorrelation < 1)) {
      throw new RangeError(
        `The rank correlation of "${first}" and "${second}" must be above -1 and below 1; it is ${rankCorrelation}.`,
      );
    }
  }
}

function matrixOf(names: readonly string[], pairs: readonly CorrelatedPair[]): Float64Array[] {
  const matrix = names.map((_, i) => Float64Array.from(names, (_, j) => (i === j ? 1 : 0)));
  for (const { first, second, rankCorrelation } of pairs) {
    const [i, j] = [names.indexOf(first), names.indexOf(second)];
    matrix[i][j] = matrix[j][i] = 2 * sine((Math.PI / 6) * rankCorrelation);
  }
  return matrix;
}

function repairsOf(
  names: readonly string[],
  pairs: readonly CorrelatedPair[],
  used: readonly Float64Array[],
): RepairedPair[] {
  const result: RepairedPair[] = [];
  names.forEach((second, j) => {
    names.slice(0, j).forEach((first, i) => {
      const pair = pairs.find(
        (p) => (p.first === first && p.second === second) || (p.first === second && p.second === first),
      );
      const asked = pair?.rankCorrelation ?? 0;
      const rank = (6 / Math.PI) * arcsine(used[i][j] / 2);
      if (Math.abs(rank - asked) > visible)
        result.push({ first, second, rankCorrelation: asked, used: rank });
    });
  });
  return result;
}

/** Sine of an angle from −π/6 to π/6, by its series. */
function sine(x: number): number {
  let sum = x;
  let term = x;
  for (let n = 2; n <= 16; n += 2) {
    term *= (-x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** Angle from −π/6 to π/6 whose sine is y, by Newton's method on the series above. */
function arcsine(y: number): number {
  let x = y;
  for (let round = 0; round < 6; round++) {
    const value = sine(x);
    x += (y - value) / Math.sqrt(1 - value * value);
  }
  return x;
}
