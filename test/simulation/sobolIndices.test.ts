import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { constant } from "../../src/simulation/distributions/constant.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { uniform } from "../../src/simulation/distributions/uniform.js";
import type { Model } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { sobolIndices } from "../../src/simulation/sobolIndices.js";
import { standardError, variance } from "../../src/simulation/statistics/moments.js";
import { tornado } from "../../src/simulation/statistics/tornado.js";

const modelOf = (inputs: Model["inputs"], f: (...x: number[]) => number): Model => ({
  inputs,
  outputs: ["y"],
  run(block, [y]) {
    const draws = inputs.map(({ name }) => block.input(name));
    for (let t = 0; t < block.trials; t++) y[t] = f(...draws.map((values) => values[t]));
  },
});

const uniforms = (count: number, low: number, high: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `x${i + 1}`, distribution: uniform(low, high) }));

const ishigami = modelOf(
  uniforms(3, -Math.PI, Math.PI),
  (x, y, z) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x),
);

describe("Sobol indices", () => {
  // Ishigami & Homma (1990), a = 7, b = 0.1
  it("are Ishigami's, within 4 of the stated errors", () => {
    const truth = new Map([
      ["x1", [0.313905191, 0.557588855]],
      ["x2", [0.442411145, 0.442411145]],
      ["x3", [0, 0.243683664]],
    ]);
    const found = sobolIndices(ishigami, { output: "y", trials: 8192, seed: "ishigami" });
    expect(found.map(({ input }) => input)).toEqual(["x1", "x2", "x3"]);
    for (const { input, first, firstError, total, totalError } of found) {
      const [trueFirst, trueTotal] = truth.get(input)!;
      expect(Math.abs(first - trueFirst)).toBeLessThan(4 * firstError);
      expect(Math.abs(total - trueTotal)).toBeLessThan(4 * totalError);
      expect(Math.max(firstError, totalError)).toBeLessThan(0.02);
    }
  });

  it("stand beside Ishigami's mean 3.5 and variance 13.8446, within 4 standard errors", () => {
    const y = simulate(ishigami, { trials: 16_384, seed: "ishigami" }).outputs.get("y")!;
    expect(Math.abs(mean(y) - 3.5)).toBeLessThan(4 * standardError(y));
    const squares = y.map((value) => (value - 3.5) ** 2);
    expect(Math.abs(variance(y) - 13.844587940719254)).toBeLessThan(4 * standardError(squares));
  });

  // Saltelli & Sobol (1995): V_i = 1 / (3(1 + a_i)²), V = Π(1 + V_i) − 1
  it("are those of Sobol's g function, within 4 of the stated errors", () => {
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const g = modelOf(uniforms(8, 0, 1), (...x) =>
      x.reduce((product, value, i) => (product * (Math.abs(4 * value - 2) + a[i])) / (1 + a[i]), 1),
    );
    const parts = a.map((value) => 1 / (3 * (1 + value) ** 2));
    const all = parts.reduce((product, part) => product * (1 + part), 1);
    for (const { input, ...found } of sobolIndices(g, { output: "y", trials: 8192, seed: "g" })) {
      const part = parts[Number(input.slice(1)) - 1];
      expect(Math.abs(found.first - part / (all - 1))).toBeLessThan(4 * found.firstError);
      expect(Math.abs(found.total - (part * all) / (1 + part) / (all - 1))).toBeLessThan(
        4 * found.totalError,
      );
    }
  });

  it("leave the noise inside the trials to no input", () => {
    const noisy: Model = {
      inputs: [
        { name: "x", distribution: normal(0, 1) },
        { name: "idle", distribution: normal(0, 1) },
      ],
      outputs: ["y"],
      run(block, [y]) {
        block.stream("noise").fillNormals(y);
        const x = block.input("x");
        for (let t = 0; t < block.trials; t++) y[t] = y[t] + x[t];
      },
    };
    const [x, idle] = sobolIndices(noisy, { output: "y", trials: 8192, seed: "noise" });
    expect(Math.abs(x.first - 0.5)).toBeLessThan(4 * x.firstError);
    expect(Math.abs(x.total - 0.5)).toBeLessThan(4 * x.totalError);
    expect(idle).toMatchObject({ first: 0, total: 0 });
  });

  it("are refused where they mean nothing", () => {
    const run =
      (model: Model, output = "y") =>
      () =>
        sobolIndices(model, { output, trials: 512, seed: "x" });
    expect(run(ishigami, "z")).toThrow('no output "z"');
    const pairs = [{ first: "x1", second: "x2", rankCorrelation: 0.5 }];
    expect(run({ ...ishigami, dependence: { pairs } })).toThrow("without correlations");
    expect(run(modelOf([{ name: "x", distribution: constant(1) }], (x) => x))).toThrow("does not vary");
  });
});

describe("the tornado", () => {
  it("has the conditional means of a line's tenths, the widest bar first", () => {
    const line = modelOf(uniforms(3, 0, 1), (x, y) => 10 * x - 100 * y);
    const { inputs, outputs } = simulate(line, { trials: 20_480, seed: "tornado" });
    const [y, x, idle] = tornado(inputs, outputs.get("y")!);
    // E[Y | low tenth of x] = E[Y] − 10·0.45 with E[Y] = −45; the error of a mean over a tenth is below 30 / √2048
    const error = (4 * 30) / Math.sqrt(2048);
    expect([y.input, x.input, idle.input]).toEqual(["x2", "x1", "x3"]);
    for (const [found, truth] of [
      [y.whenLow, 0],
      [y.whenHigh, -90],
      [x.whenLow, -49.5],
      [x.whenHigh, -40.5],
      [idle.whenLow, -45],
    ] as const) {
      expect(Math.abs(found - truth)).toBeLessThan(error);
    }
  });

  it("takes all trials of a value that many share, and leaves out what does not vary", () => {
    const switched = Float64Array.of(0, 0, 0, 1, 1, 0);
    const bars = tornado(
      new Map([
        ["switch", switched],
        ["fixed", new Float64Array(6)],
      ]),
      Float64Array.of(1, 2, 3, 10, 20, 6),
    );
    expect(bars).toEqual([{ input: "switch", whenLow: 3, whenHigh: 15 }]);
  });
});
