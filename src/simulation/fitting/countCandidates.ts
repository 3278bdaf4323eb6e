import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { always, type Candidate, type Data, largest, likeliest, sumOver } from "./candidate.js";
import { logBinomial, logNegativeBinomial, logPoisson } from "./logLikelihoods.js";

export const countCandidates: readonly Candidate[] = [
  {
    parameters: 1,
    fits: always,
    estimate: ({ mean }) => ({ spec: { kind: "poisson", mean }, logDensity: (k) => logPoisson(k, mean) }),
  },
  {
    parameters: 1,
    fits: always,
    estimate({ mean }) {
      const chance = 1 / (1 + mean);
      return { spec: { kind: "geometric", chance }, logDensity: (k) => logNegativeBinomial(k, 1, chance) };
    },
  },
  {
    parameters: 2,
    fits: ({ mean, sd }) => sd * sd > mean,
    estimate(data) {
      const chanceOf = (successes: number) => successes / (successes + data.mean);
      const start = log((data.mean * data.mean) / (data.sd * data.sd - data.mean));
      const [logSuccesses] = likeliest(data, [start], [0.3], (k, [r]) =>
        Math.abs(r) > 12 ? -Infinity : logNegativeBinomial(k, exp(r), chanceOf(exp(r))),
      );
      const successes = exp(logSuccesses);
      const chance = chanceOf(successes);
      return {
        spec: { kind: "negative binomial", successes, chance },
        logDensity: (k) => logNegativeBinomial(k, successes, chance),
      };
    },
  },
  {
    parameters: 2,
    fits: ({ mean, sd }) => sd * sd < mean,
    estimate(data) {
      const attempts = likeliestAttempts(data);
      const chance = data.mean / attempts;
      return {
        spec: { kind: "binomial", attempts, chance },
        logDensity: (k) => logBinomial(k, attempts, chance),
      };
    },
  },
];

/**
 * The number of attempts that makes the counts likeliest, the chance being mean / attempts. Found among all
 * numbers of the largest count or more, then among the two whole ones beside it.
 */
function likeliestAttempts(data: Data): number {
  const least = largest(data);
  const logLikelihood = (attempts: number) =>
    sumOver(data.sorted, (k) => logBinomial(k, attempts, data.mean / attempts));
  const byMoments = (data.mean * data.mean) / (data.mean - data.sd * data.sd);
  const start = log(Math.max(1, byMoments - least));
  const [logSurplus] = likeliest(data, [start], [0.5], (k, [surplus]) =>
    Math.abs(surplus) > 12
      ? -Infinity
      : logBinomial(k, least + exp(surplus), data.mean / (least + exp(surplus))),
  );
  const below = least + Math.floor(exp(logSurplus));
  return logLikelihood(below) >= logLikelihood(below + 1) ? below : below + 1;
}
