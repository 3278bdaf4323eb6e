import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { constant } from "../../src/simulation/distributions/constant.js";
import { lognormal } from "../../src/simulation/distributions/lognormal.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { uniform } from "../../src/simulation/distributions/uniform.js";
import type { Dependence, Model, Samples } from "../../src/simulation/model.js";
import type { Sampling } from "../../src/simulation/sampling/sampling.js";
import { simulate } from "../../src/simulation/simulate.js";
import { correlation, rankCorrelation } from "../../src/simulation/statistics/correlation.js";
import { hashOfSamples } from "../../src/simulation/statistics/hashOfSamples.js";
import { sd } from "../../src/simulation/statistics/moments.js";

const pair = (first: string, second: string, rank: number) => ({ first, second, rankCorrelation: rank });

const modelWith = (dependence?: Dependence): Model => ({
  inputs: [
    { name: "demand", distribution: normal(0, 1) },
    { name: "price", distribution: lognormal(0, 1) },
    { name: "cost", distribution: uniform(0, 1) },
    { name: "free", distribution: uniform(0, 1) },
  ],
  outputs: ["zero"],
  run: (_block, [zero]) => void zero.fill(0),
  ...(dependence && { dependence }),
});

const trials = 10_000;
const codeOf = ({ inputs }: Samples, name: string) => hashOfSamples(new Map([[name, inputs.get(name)!]]));

const draw = (dependence?: Dependence, sampling: Sampling = "plain") =>
  simulate(modelWith(dependence), { trials, seed: "copula", sampling });

describe("the normal copula", () => {
  // ρ = 0.5 ↔ ρ_S = 0.4825837395, ρ = 0.8 ↔ ρ_S = 0.7859392826; the error of a rank correlation is below 1/√n
  it.each([0.4825837395, 0.7859392826, -0.9, 0])(
    "gives the rank correlation %d, within 4 standard errors",
    (rank) => {
      const { inputs } = draw({ pairs: [pair("demand", "price", rank)] });
      const found = rankCorrelation(inputs.get("demand")!, inputs.get("price")!);
      expect(Math.abs(found - rank)).toBeLessThan(4 / Math.sqrt(trials));
    },
  );

  it("makes normals of correlation 0.5 from a rank correlation of 0.4825837395", () => {
    const model = modelWith({ pairs: [pair("demand", "twin", 0.4825837395)] });
    const twins = { ...model, inputs: [...model.inputs, { name: "twin", distribution: normal(0, 1) }] };
    const { inputs } = simulate(twins, { trials, seed: "twins", sampling: "plain" });
    const found = correlation(inputs.get("demand")!, inputs.get("twin")!);
    expect(Math.abs(found - 0.5)).toBeLessThan((4 * 0.75) / Math.sqrt(trials));
  });

  it.each<Sampling>(["sobol", "latin", "plain"])(
    "leaves each input its distribution and the others their draws (%s)",
    (sampling) => {
      const [before, after] = [
        draw(undefined, sampling),
        draw({ pairs: [pair("price", "demand", 0.6)] }, sampling),
      ];
      for (const name of ["free", "cost"]) expect(codeOf(after, name)).toBe(codeOf(before, name));
      const demand = after.inputs.get("demand")!;
      expect(Math.abs(mean(demand))).toBeLessThan(4 / Math.sqrt(trials));
      expect(Math.abs(sd(demand) - 1)).toBeLessThan(4 / Math.sqrt(2 * trials));
      expect(before.repairs).toEqual([]);
      expect(after.repairs).toEqual([]);
    },
  );

  it("does not depend on the order of inputs, pairs, or names in a pair", () => {
    const one = draw({ pairs: [pair("demand", "price", 0.6), pair("price", "cost", -0.3)] });
    const reversed = modelWith({ pairs: [pair("cost", "price", -0.3), pair("price", "demand", 0.6)] });
    const other = simulate(
      { ...reversed, inputs: [...reversed.inputs].reverse() },
      { trials, seed: "copula", sampling: "plain" },
    );
    for (const name of one.inputs.keys()) expect(codeOf(other, name)).toBe(codeOf(one, name));
  });

  it("lets a constant stay what it is", () => {
    const model = { ...modelWith({ pairs: [pair("demand", "cost", 0.5)] }) };
    const fixed = {
      ...model,
      inputs: model.inputs.map((input) =>
        input.name === "cost" ? { ...input, distribution: constant(3) } : input,
      ),
    };
    expect(new Set(simulate(fixed, { trials: 100, seed: "x" }).inputs.get("cost"))).toEqual(new Set([3]));
  });
});

describe("the t copula", () => {
  // P(both above P95 | one above) for ρ = 2·sin(π/12), by integrating the bivariate densities with SciPy 1.17
  it.each<[Dependence["copula"], number]>([
    [{ kind: "normal" }, 0.254644],
    [{ kind: "t", degreesOfFreedom: 3 }, 0.37605],
  ])("makes extremes come together as often as %o says, within 4 standard errors", (copula, chance) => {
    const { inputs } = draw({ pairs: [pair("cost", "price", 0.5)], copula: copula! });
    const [cost, price] = [inputs.get("cost")!, inputs.get("price")!];
    const edge = lognormal(0, 1).quantile(0.95);
    const together = cost.reduce((count, value, t) => count + (value > 0.95 && price[t] > edge ? 1 : 0), 0);
    const expected = 0.05 * chance;
    const error = Math.sqrt((expected * (1 - expected)) / trials);
    expect(Math.abs(together / trials - expected)).toBeLessThan(4 * error);
  });

  it("keeps the rank correlation to 0.03 and each input uniform", () => {
    const { inputs } = draw({
      pairs: [pair("cost", "price", 0.5)],
      copula: { kind: "t", degreesOfFreedom: 3 },
    });
    const [a, b] = [inputs.get("cost")!, inputs.get("price")!];
    expect(Math.abs(rankCorrelation(a, b) - 0.5)).toBeLessThan(0.03 + 4 / Math.sqrt(trials));
    expect(Math.abs(mean(a) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / trials));
  });
});

describe("correlations that cannot stand together", () => {
  // Higham (2002), section 4: the nearest correlation matrix to [[1, 1, 0], [1, 1, 1], [0, 1, 1]] has 0.7607 and 0.1573
  it("are repaired to the nearest that can, and the repair is told", () => {
    const pairs = [pair("demand", "price", 0.95), pair("price", "cost", 0.95), pair("demand", "cost", -0.5)];
    const { inputs, repairs } = draw({ pairs });
    expect(repairs.map(({ first, second, rankCorrelation }) => [first, second, rankCorrelation])).toEqual([
      ["cost", "demand", -0.5],
      ["cost", "price", 0.95],
      ["demand", "price", 0.95],
    ]);
    for (const { first, second, rankCorrelation: asked, used } of repairs) {
      expect(Math.abs(used - asked)).toBeGreaterThan(0.05);
      const found = rankCorrelation(inputs.get(first)!, inputs.get(second)!);
      expect(Math.abs(found - used)).toBeLessThan(4 / Math.sqrt(trials));
    }
  });

  it.each<[Dependence, string]>([
    [{ pairs: [pair("demand", "weather", 0.5)] }, 'names the input "weather", which the model does not have'],
    [{ pairs: [pair("demand", "demand", 0.5)] }, 'pairs the input "demand" with itself'],
    [
      { pairs: [pair("demand", "price", 0.5), pair("price", "demand", 0.4)] },
      '"price" and "demand" is given twice',
    ],
    [{ pairs: [pair("demand", "price", 1)] }, "must be above -1 and below 1; it is 1"],
    [{ pairs: [pair("demand", "price", Number.NaN)] }, "it is NaN"],
    [
      { pairs: [pair("demand", "price", 0.1)], copula: { kind: "t", degreesOfFreedom: 0 } },
      "degrees of freedom must be above 0",
    ],
  ])("are refused where they make no sense", (dependence, message) => {
    expect(() => draw(dependence)).toThrow(message);
  });
});
