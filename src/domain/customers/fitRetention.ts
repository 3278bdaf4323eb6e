import { minimizeInBox } from "../../math/minimizeInBox.js";
import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

const { exp, log } = Math;
const farthest = Math.log(1e6);

/**
 * Maximum likelihood estimates of the shifted beta-geometric model of retention: a customer's chance to
 * leave in a period stays the same and differs between customers by a beta (α, β) distribution.
 *
 *   ln L = Σ (n_{t−1} − n_t)·ln hₜ + n_t·ln(1 − hₜ),   hₜ = α/(α + β + t − 1),   t = 1, 2, …
 *
 * Both parameters are kept between 10⁻⁶ and 10⁶; `note` says where the data push them there.
 *
 * @param survivors n₀, n₁, …: customers at the start and still active after each period, never rising
 * @returns alpha, beta, logLikelihood and, where there is something to say, note
 * @throws {InputError} if the numbers rise or are negative, there are fewer than 2, or nobody has left
 * @see Fader & Hardie (2007), How to project customer retention, J. Interactive Marketing 21(1):76
 */
export function fitRetention(survivors: readonly number[]) {
  mustBePositive("survivors", survivors[0], 0);
  survivors.forEach((count, t) => {
    mustNotBeNegative("survivors", count, t);
    if (t > 0 && count > survivors[t - 1]) {
      throw new InputError("survivors", `must not be above the one before, ${survivors[t - 1]}`, count, t);
    }
  });
  if (survivors.at(-1) === survivors[0]) {
    throw new InputError(
      "survivors",
      "must fall at least once: where nobody has left there is nothing to fit",
      survivors[0],
    );
  }

  const objective = (logs: Float64Array, gradient: Float64Array) => {
    const [alpha, beta] = logs.map(exp);
    let sum = 0;
    let byAlpha = 0;
    let byBeta = 0;
    for (let t = 1; t < survivors.length; t++) {
      const stayed = survivors[t];
      const left = survivors[t - 1] - stayed;
      const all = alpha + beta + t - 1;
      const staying = beta + t - 1;
      sum += left * log(alpha / all) + stayed * log(staying / all);
      byAlpha += left / alpha - (left + stayed) / all;
      byBeta += stayed / staying - (left + stayed) / all;
    }
    gradient.set([(-alpha * byAlpha) / survivors[0], (-beta * byBeta) / survivors[0]]);
    return -sum / survivors[0];
  };
  const box = [farthest, farthest];
  const { point, value } = minimizeInBox(
    objective,
    [0, 1],
    box.map((edge) => -edge),
    box,
  );
  const [alpha, beta] = point.map(exp);
  return { alpha, beta, logLikelihood: -value * survivors[0], note: edgeNote(alpha, beta) };
}

function edgeNote(alpha: number, beta: number): string | undefined {
  if (beta < 1e-3) return "Note: nearly all who ever leave do so in the first period (beta is near 0).";
  if (alpha + beta > 1e3) {
    return "Note: customers hardly differ in their chance to leave (alpha and beta are very large); the retention they give together is sound.";
  }
  return alpha < 1e-3 ? "Note: hardly anybody seems to leave (alpha is near 0)." : undefined;
}
