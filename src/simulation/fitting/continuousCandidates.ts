import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { log } from "../../math/log.js";
import { mean } from "../../math/mean.js";
import { variance } from "../statistics/moments.js";
import { always, type Candidate, isPositive, largest, likeliest, smallest, sumOver } from "./candidate.js";
import { likeliestTriangle } from "./likeliestTriangle.js";
import {
  logBeta,
  logGammaDensity,
  logLogistic,
  logNormal,
  logPert,
  logStudentT,
  logTriangular,
  logWeibull,
} from "./logLikelihoods.js";

export const continuousCandidates: readonly Candidate[] = [
  {
    parameters: 2,
    fits: always,
    estimate: ({ mean, sd }) => ({
      spec: { kind: "normal", mean, sd },
      logDensity: (x) => logNormal(x, mean, sd),
    }),
  },
  {
    parameters: 2,
    fits: always,
    estimate(data) {
      const [mean, logScale] = likeliest(
        data,
        [data.mean, log(data.sd * 0.55)],
        [data.sd / 4, 0.2],
        (x, [m, s]) => logLogistic(x, m, exp(s)),
      );
      const scale = exp(logScale);
      return {
        spec: { kind: "logistic", mean: mean, scale },
        logDensity: (x) => logLogistic(x, mean, scale),
      };
    },
  },
  {
    parameters: 3,
    fits: always,
    estimate(data) {
      const found = likeliest(
        data,
        [log(5), data.mean, log(data.sd)],
        [0.5, data.sd / 4, -0.2],
        (x, [nu, m, s]) => (Math.abs(nu) > 7 ? -Infinity : logStudentT(x, exp(nu), m, exp(s))),
      );
      const [degreesOfFreedom, place, scale] = [exp(found[0]), found[1], exp(found[2])];
      return {
        spec: { kind: "student t", degreesOfFreedom, place, scale },
        logDensity: (x) => logStudentT(x, degreesOfFreedom, place, scale),
      };
    },
  },
  {
    parameters: 2,
    fits: always,
    estimate(data) {
      const [from, to] = [smallest(data), largest(data)];
      return { spec: { kind: "uniform", from, to }, logDensity: () => -log(to - from) };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate({ sorted }) {
      const logs = sorted.map(log);
      const logMean = mean(logs);
      const logVariance = (variance(logs) * (logs.length - 1)) / logs.length;
      const ownMean = exp(logMean + logVariance / 2);
      return {
        spec: { kind: "lognormal", mean: ownMean, sd: ownMean * Math.sqrt(expm1(logVariance)) },
        logDensity: (x) => logNormal(log(x), logMean, Math.sqrt(logVariance)) - log(x),
      };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const start = log((data.mean * data.mean) / (data.sd * data.sd));
      const [logShape] = likeliest(data, [start], [0.3], (x, [k]) =>
        logGammaDensity(x, exp(k), data.mean / exp(k)),
      );
      const shape = exp(logShape);
      const scale = data.mean / shape;
      return { spec: { kind: "gamma", shape, scale }, logDensity: (x) => logGammaDensity(x, shape, scale) };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const start = [log(data.mean / data.sd), log(data.mean)];
      const found = likeliest(data, start, [0.3, 0.2], (x, [k, s]) => logWeibull(x, exp(k), exp(s)));
      const [shape, scale] = [exp(found[0]), exp(found[1])];
      return { spec: { kind: "weibull", shape, scale }, logDensity: (x) => logWeibull(x, shape, scale) };
    },
  },
  {
    parameters: 1,
    fits: isPositive,
    estimate: ({ mean }) => ({
      spec: { kind: "exponential", mean },
      logDensity: (x) => -x / mean - log(mean),
    }),
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const minimum = smallest(data);
      const shape = data.sorted.length / sumOver(data.sorted, (x) => log(x / minimum));
      return {
        spec: { kind: "pareto", minimum, shape },
        logDensity: (x) => log(shape / x) - shape * log(x / minimum),
      };
    },
  },
  {
    parameters: 2,
    fits: (data) => isPositive(data) && largest(data) < 1,
    estimate(data) {
      const size = Math.max(0.1, (data.mean * (1 - data.mean)) / (data.sd * data.sd) - 1);
      const start = [log(data.mean * size), log((1 - data.mean) * size)];
      const found = likeliest(data, start, [0.3, 0.3], (x, [a, b]) => logBeta(x, exp(a), exp(b)));
      const [alpha, beta] = [exp(found[0]), exp(found[1])];
      return { spec: { kind: "beta", alpha, beta }, logDensity: (x) => logBeta(x, alpha, beta) };
    },
  },
  {
    parameters: 3,
    fits: always,
    estimate(data) {
      const { lowest, likeliest, highest } = likeliestTriangle(data.sorted);
      return {
        spec: { kind: "triangular", lowest, likeliest, highest },
        logDensity: (x) => logTriangular(x, lowest, likeliest, highest),
      };
    },
  },
  {
    parameters: 3,
    fits: always,
    estimate(data) {
      const [from, to] = [smallest(data), largest(data)];
      const width = to - from;
      const share = Math.min(0.9, Math.max(0.1, (1.5 * (data.mean - from)) / width - 0.25));
      /** How far the ends lie outside the data, and where the mode lies between them, without bounds. */
      const shapeOf = ([below, above, mode]: Float64Array) => {
        const [lowest, highest] = [from - width * exp(below), to + width * exp(above)];
        return [lowest, lowest + (highest - lowest) / (1 + exp(-mode)), highest] as const;
      };
      const found = likeliest(
        data,
        [log(0.1), log(0.1), log(share / (1 - share))],
        [0.5, 0.5, 0.5],
        (x, parameters) => logPert(x, ...shapeOf(parameters)),
      );
      const [lowest, mode, highest] = shapeOf(found);
      return {
        spec: { kind: "pert", lowest, likeliest: mode, highest },
        logDensity: (x) => logPert(x, lowest, mode, highest),
      };
    },
  },
];
