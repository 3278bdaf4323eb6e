import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integrateUnit } from "../../../src/math/integrate.js";
import { mean } from "../../../src/math/mean.js";
import { bernoulli } from "../../../src/simulation/distributions/bernoulli.js";
import { beta } from "../../../src/simulation/distributions/beta.js";
import { binomial } from "../../../src/simulation/distributions/binomial.js";
import { constant } from "../../../src/simulation/distributions/constant.js";
import { discrete, empirical } from "../../../src/simulation/distributions/discrete.js";
import type { Distribution } from "../../../src/simulation/distributions/distribution.js";
import { exponential } from "../../../src/simulation/distributions/exponential.js";
import { gamma } from "../../../src/simulation/distributions/gamma.js";
import { geometric } from "../../../src/simulation/distributions/geometric.js";
import { logistic } from "../../../src/simulation/distributions/logistic.js";
import {
  lognormal,
  lognormalByMean,
  lognormalByP10P90,
} from "../../../src/simulation/distributions/lognormal.js";
import { negativeBinomial } from "../../../src/simulation/distributions/negativeBinomial.js";
import { normal } from "../../../src/simulation/distributions/normal.js";
import { pareto } from "../../../src/simulation/distributions/pareto.js";
import { pert } from "../../../src/simulation/distributions/pert.js";
import { poisson } from "../../../src/simulation/distributions/poisson.js";
import { range } from "../../../src/simulation/distributions/range.js";
import { studentT } from "../../../src/simulation/distributions/studentT.js";
import { triangular } from "../../../src/simulation/distributions/triangular.js";
import { uniform } from "../../../src/simulation/distributions/uniform.js";
import { weibull } from "../../../src/simulation/distributions/weibull.js";
import { sd, standardError } from "../../../src/simulation/statistics/moments.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

const shares = [1e-9, 0.001, 0.1, 0.5, 0.9, 0.999];

// SciPy 1.17: mean, standard deviation, and quantiles at the shares above
const known: readonly (readonly [Distribution, number, number, readonly number[]])[] = [
  [
    normal(100, 15),
    100.0,
    15.0,
    [10.032894774884696, 53.6465154074828, 80.77672651683099, 100.0, 119.22327348316901, 146.3534845925172],
  ],
  [
    lognormal(3, 0.5),
    22.75989509352673,
    12.129666457739873,
    [
      1.001097093863832, 4.283985838535658, 10.582738360954068, 20.085536923187668, 38.121399181635326,
      94.17136486861828,
    ],
  ],
  [uniform(-2, 6), 2.0, 2.309401076758503, [-1.999999992, -1.992, -1.2, 2.0, 5.2, 5.992]],
  [
    triangular(10, 20, 60),
    30.0,
    10.801234497346433,
    [
      10.000707106781187, 10.707106781186548, 17.071067811865476, 28.377223398316207, 45.85786437626905,
      58.58578643762691,
    ],
  ],
  [
    pert(10, 20, 60),
    25.0,
    8.660254037844387,
    [
      10.00014547981674, 10.31569870839235, 14.495106522962082, 23.833612969625946, 37.26670252167909,
      52.87757843693393,
    ],
  ],
  [
    beta(0.5, 0.5),
    0.5,
    0.3535533905932738,
    [
      2.4674011002723396e-18, 2.4673990709169446e-6, 0.024471741852423214, 0.4999999999999999,
      0.9755282581475768, 0.999997532600929,
    ],
  ],
  [
    beta(2, 30),
    0.0625,
    0.04213749140395263,
    [
      1.4664919391606474e-6, 0.0014876861369423936, 0.01728802229130078, 0.05355205211700271,
      0.11976923811259493, 0.26132759881832784,
    ],
  ],
  [
    beta(400, 600),
    0.4,
    0.015484193222775276,
    [
      0.3101855238066975, 0.3527968798809112, 0.38019285940173875, 0.39993330733513144, 0.41989291370661286,
      0.44834098537566874,
    ],
  ],
  [
    beta(0.2, 3),
    0.0625,
    0.1181138978153835,
    [
      2.495343537242636e-46, 2.495343537242626e-16, 2.4953539152035637e-6, 0.007901229090864218,
      0.2059815139229475, 0.7855692989989795,
    ],
  ],
  [
    gamma(0.1, 2),
    0.2,
    0.6324555320336759,
    [
      1.214609672481593e-90, 1.2146096724815738e-30, 1.2146096725486413e-10, 0.0011867822089204568,
      0.532309107477674, 6.727354023437507,
    ],
  ],
  [
    gamma(3, 2),
    6.0,
    3.4641016151377544,
    [
      0.0036358932000540266, 0.3810667551368064, 2.2041306564986427, 5.348120627447118, 10.644640675668422,
      22.457744484825323,
    ],
  ],
  [
    gamma(5000, 0.1),
    500.0,
    7.0710678118654755,
    [
      458.74796027053674, 478.4334247546985, 490.959744092241, 499.9666670617572, 509.08308069151894,
      522.136528270509,
    ],
  ],
  [
    exponential(4),
    4.0,
    4.0,
    [
      4.0000000020000005e-9, 0.004002001334334134, 0.42144206263130524, 2.772588722239781, 9.210340371976184,
      27.631021115928544,
    ],
  ],
  [
    weibull(0.7, 3),
    3.797470518171851,
    5.553514201195346,
    [
      4.1684864860969015e-13, 0.0001554953150744861, 0.12048883584640813, 1.777170338856401,
      9.875798916494821, 47.44320621882768,
    ],
  ],
  [
    weibull(2, 3),
    2.658680776358274,
    1.3897541255283132,
    [
      9.486832982876848e-5, 0.09489205974290896, 0.9737785379235038, 2.497663833473093, 4.552281388155439,
      7.884782654635397,
    ],
  ],
  [
    logistic(5, 2),
    5.0,
    3.6275987284684357,
    [-36.44653167189282, -8.813509557297108, 0.6055508453275618, 5.0, 9.39444915467244, 18.813509557297106],
  ],
  [
    studentT(3),
    0.0,
    1.7320508075688772,
    [
      -1033.1096745038078, -10.214531852407385, -1.6377443536962089, 0.0, 1.637744353696209,
      10.214531852407383,
    ],
  ],
  [
    studentT(30, 5, 2),
    5.0,
    2.0701966780270626,
    [-11.891725592548486, -1.77036973365861, 2.379169949217209, 5.0, 7.620830050782791, 11.770369733658608],
  ],
  [
    pareto(2, 3),
    3.0,
    1.7320508075688772,
    [
      2.0000000006666667, 2.0006671114570787, 2.0714883373025725, 2.5198420997897464, 4.308869380063768,
      19.999999999999993,
    ],
  ],
  [bernoulli(0.3), 0.3, 0.458257569495584, [0.0, 0.0, 0.0, 0.0, 1.0, 1.0]],
  [binomial(40, 0.3), 12.0, 2.898275349237888, [0.0, 4.0, 8.0, 12.0, 16.0, 21.0]],
  [binomial(100000, 0.02), 2000.0, 44.27188724235731, [1740.0, 1865.0, 1943.0, 2000.0, 2057.0, 2138.0]],
  [geometric(0.2), 4.0, 4.47213595499958, [0.0, 0.0, 0.0, 3.0, 10.0, 30.0]],
  [poisson(0.4), 0.4, 0.6324555320336759, [0.0, 0.0, 0.0, 0.0, 1.0, 3.0]],
  [poisson(3.5), 3.5, 1.8708286933869707, [0.0, 0.0, 1.0, 3.0, 6.0, 11.0]],
  [poisson(100000), 100000.0, 316.22776601683796, [98109.0, 99024.0, 99595.0, 100000.0, 100405.0, 100979.0]],
  [negativeBinomial(0.5, 0.1), 4.5, 6.7082039324993685, [0.0, 0.0, 0.0, 2.0, 13.0, 51.0]],
  [negativeBinomial(20, 0.4), 30.0, 8.660254037844386, [0.0, 9.0, 19.0, 29.0, 41.0, 62.0]],
];

const title = ({ kind, mean }: Distribution) => `${kind} with mean ${mean}`;
const near = (value: number, truth: number, tolerance: number) =>
  Math.abs(value - truth) <= tolerance * Math.max(Math.abs(truth), 1e-300);

describe.each(known.map((row) => [title(row[0]), ...row] as const))(
  "%s",
  (_title, distribution, truthMean, truthSd, truths) => {
    it("has SciPy's mean, sd and quantiles", () => {
      expect(near(distribution.mean, truthMean, 1e-13) || truthMean === 0).toBe(true);
      expect(near(distribution.sd, truthSd, 1e-12)).toBe(true);
      shares.forEach((p, i) => {
        const scale =
          Math.abs(truths[i]) < 1e-3 * truthSd && distribution.quantile(1e-300) < 0 ? 1e-12 * truthSd : 0;
        const value = distribution.quantile(p);
        expect(near(value, truths[i], 1e-11) || Math.abs(value - truths[i]) <= scale, `${p}: ${value}`).toBe(
          true,
        );
      });
    });

    it("has a quantile that turns its distribution function round", () => {
      fc.assert(
        fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
          const x = distribution.quantile(p);
          if (distribution.atoms) {
            expect(distribution.cdf(x)).toBeGreaterThanOrEqual(p);
            expect(distribution.cdf(x - 0.5)).toBeLessThan(p);
          } else {
            // x is a double: the function can be no nearer than its steepness over one step of x
            const step = Math.abs(x) * 2 ** -51;
            const steepness = distribution.cdf(x + step) - distribution.cdf(x - step);
            expect(Math.abs(distribution.cdf(x) - p)).toBeLessThanOrEqual(1e-12 + 2 * steepness);
          }
        }),
        { numRuns: 60 },
      );
    });

    it("has the moments of its quantile or its atoms", () => {
      const { atoms, quantile } = distribution;
      const moment = (f: (x: number) => number) =>
        atoms
          ? atoms.values.reduce((sum, value, i) => sum + atoms.chances[i] * f(value), 0)
          : integrateUnit((p) => f(quantile(p)));
      const centre = moment((x) => x);
      expect(Math.abs(centre - truthMean)).toBeLessThan(1e-7 * (truthSd + Math.abs(truthMean)));
      // A power-law tail needs more of the last shares than doubles near 1 hold.
      const heavy =
        ["pareto", "student t"].includes(distribution.kind) && !Number.isFinite(fourthMoment(distribution));
      const spread = Math.sqrt(moment((x) => (x - truthMean) * (x - truthMean)));
      expect(Math.abs(spread / truthSd - 1)).toBeLessThan(heavy ? 1e-3 : 1e-7);
    });

    it("draws samples of its mean and sd, within 4 standard errors", () => {
      const draws = new Float64Array(10_000);
      openStream(streamKey("distributions"), distribution.kind, 0).fillUniforms(draws);
      for (let i = 0; i < draws.length; i++) draws[i] = distribution.quantile(draws[i]);
      expect(Math.abs(mean(draws) - truthMean)).toBeLessThan(4 * (truthSd / Math.sqrt(draws.length)));
      if (!Number.isFinite(fourthMoment(distribution))) return;
      const squares = draws.map((x) => (x - truthMean) * (x - truthMean));
      expect(Math.abs(mean(squares) - truthSd * truthSd)).toBeLessThan(4 * standardError(squares));
      expect(sd(draws)).toBeGreaterThan(0);
    });
  },
);

/** Infinite for the power laws of the list whose fourth moment does not exist. */
function fourthMoment({ kind, quantile }: Distribution): number {
  if (kind === "pareto") return Infinity;
  return kind === "student t" && quantile(1e-9) < -500 ? Infinity : 0;
}

describe("the 80% range a person would say", () => {
  it("has 1 in 10 below, 1 in 10 above and keeps its sign", () => {
    const end = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(end, end, fc.boolean(), (a, b, negative) => {
        const ends = (negative ? [-a, -b] : [a, b]).sort((x, y) => x - y) as [number, number];
        fc.pre(Math.abs(a - b) > 1e-6 * a);
        for (const shape of ["normal", "lognormal"] as const) {
          const said = range(...ends, shape);
          expect(said.quantile(0.1)).toBeCloseTo(ends[0], 8);
          expect(said.quantile(0.9)).toBeCloseTo(ends[1], 8);
          expect(said.cdf(ends[0])).toBeCloseTo(0.1, 8);
          if (shape === "lognormal") expect(Math.sign(said.quantile(1e-12))).toBe(negative ? -1 : 1);
        }
      }),
    );
  });

  it("is a known number where its ends are equal, also at 0", () => {
    for (const value of [0, -3, 7]) {
      const said = range(value, value, "lognormal");
      expect([said.mean, said.sd, said.quantile(0.01), said.quantile(0.99)]).toEqual([
        value,
        0,
        value,
        value,
      ]);
    }
  });

  it("takes ends that differ by their last bit only", () => {
    for (const low of [0.001, 1, 3e7]) {
      const said = range(low, low * (1 + 2 ** -52), "lognormal");
      expect(Math.abs(said.quantile(0.3) / low - 1)).toBeLessThan(1e-14);
      expect(said.sd).toBeGreaterThan(0);
    }
  });

  it("refuses ends in the wrong order, and a lognormal about 0", () => {
    expect(() => range(2, 1, "normal")).toThrow("they are 2 and 1");
    expect(() => range(-1, 1, "lognormal")).toThrow("it goes from -1 to 1");
    expect(() => range(0, 1, "lognormal")).toThrow("wholly above or wholly below 0");
    expect(() => range(Number.NaN, 1, "normal")).toThrow("low must be a number; it is NaN");
  });
});

describe("other ways to say a distribution", () => {
  it("gives the lognormal of a mean and sd, and of P10 and P90", () => {
    const byMean = lognormalByMean(22.7598951, 12.1296665);
    // Lognormal(μ 3, σ 0.5): P95 45.7150156
    expect(byMean.quantile(0.95)).toBeCloseTo(45.7150156, 5);
    const byEnds = lognormalByP10P90(5, 20);
    expect(byEnds.quantile(0.5)).toBeCloseTo(10, 12);
    expect(byEnds.quantile(0.9)).toBeCloseTo(20, 12);
  });

  it("counts equal values of data together, whatever their order", () => {
    const draws = empirical([3, 1, 3, 2]);
    expect([0.2, 0.3, 0.6, 0.9].map((p) => draws.quantile(p))).toEqual([1, 2, 3, 3]);
    expect([draws.mean, draws.cdf(2.5)]).toEqual([2.25, 0.5]);
    const weighted = discrete([10, 0], [1, 3]);
    expect([weighted.mean, weighted.quantile(0.75), weighted.quantile(0.76)]).toEqual([2.5, 0, 10]);
    expect(weighted.sd).toBeCloseTo(Math.sqrt(18.75), 12);
  });

  it("knows a distribution without mean or spread", () => {
    expect([studentT(1).mean, studentT(1).sd, studentT(1.5).mean, studentT(2).sd]).toEqual([
      NaN,
      NaN,
      0,
      Infinity,
    ]);
    expect([pareto(1, 1).mean, pareto(1, 2).mean, pareto(1, 2).sd]).toEqual([Infinity, 2, Infinity]);
  });
});

describe("impossible parameters", () => {
  it.each<[string, () => Distribution]>([
    ["constant: value must be a number; it is NaN.", () => constant(Number.NaN)],
    ["uniform: low must be below high; they are 2 and 2.", () => uniform(2, 2)],
    ["normal: sd must be above 0; it is 0.", () => normal(0, 0)],
    ["normal: mean must be a number; it is Infinity.", () => normal(Infinity, 1)],
    ["lognormal: logSd must be above 0; it is -1.", () => lognormal(0, -1)],
    ["lognormal: mean must be above 0; it is -5.", () => lognormalByMean(-5, 1)],
    ["lognormal: p10 must be below p90; they are 5 and 4.", () => lognormalByP10P90(5, 4)],
    ["triangular: low, likeliest and high must stand in this order", () => triangular(1, 3, 2)],
    [
      "pert: low, likeliest and high must stand in this order, and low below high; they are 1, 1 and 1.",
      () => pert(1, 1, 1),
    ],
    ["beta: alpha must be above 0; it is 0.", () => beta(0, 1)],
    ["gamma: scale must be above 0; it is -1.", () => gamma(1, -1)],
    ["exponential: mean must be above 0; it is 0.", () => exponential(0)],
    ["weibull: shape must be above 0; it is Infinity.", () => weibull(Infinity, 1)],
    ["logistic: scale must be above 0; it is 0.", () => logistic(0, 0)],
    ["student t: degreesOfFreedom must be above 0; it is 0.", () => studentT(0)],
    ["pareto: minimum must be above 0; it is 0.", () => pareto(0, 1)],
    ["bernoulli: chance must be above 0 and below 1; it is 1.2.", () => bernoulli(1.2)],
    ["binomial: attempts must be a whole number above 0; it is 2.5.", () => binomial(2.5, 0.5)],
    ["geometric: chance must be above 0 and at most 1; it is 0.", () => geometric(0)],
    ["poisson: mean must be above 0; it is -1.", () => poisson(-1)],
    ["poisson: its counts spread over more than 5000000 values; count in larger units", () => poisson(1e14)],
    ["negative binomial: chance must be above 0 and below 1; it is 1.", () => negativeBinomial(1, 1)],
    ["discrete: each value needs one weight; there are 2 and 1.", () => discrete([1, 2], [1])],
    ["discrete: weight 2 must be 0 or more; it is -1.", () => discrete([1, 2], [1, -1])],
    ["discrete: there must be at least one value with a weight above 0.", () => discrete([1], [0])],
    ["empirical: there must be at least one value", () => empirical([])],
    ["empirical: value 2 must be a number; it is NaN.", () => empirical([1, Number.NaN])],
  ])("are refused: %s", (message, make) => {
    expect(make).toThrow(message);
  });
});
