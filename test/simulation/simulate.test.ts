import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { constant } from "../../src/simulation/distributions/constant.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { uniform } from "../../src/simulation/distributions/uniform.js";
import type { Model } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { hashOfSamples } from "../../src/simulation/statistics/hashOfSamples.js";
import { standardError } from "../../src/simulation/statistics/moments.js";
import { noisyShop, seasonBuy } from "./models.js";

describe("simulate", () => {
  // E[min(D, 100)] = 87.5 for D ~ U(50, 150)  →  10·87.5 + 1·12.5 − 4·100
  it("has the exact mean profit of a season's buy, within 4 standard errors", () => {
    const profit = simulate(seasonBuy, { trials: 100_000, seed: "test" }).outputs.get("profit")!;
    expect(Math.abs(mean(profit) - 487.5)).toBeLessThan(4 * standardError(profit));
  });

  it("gives the same bits on every machine", () => {
    const { outputs } = simulate(noisyShop, { trials: 2000, seed: "pinned" });
    expect(hashOfSamples(outputs)).toMatchInlineSnapshot(`"6P5BB4FW96"`);
    expect(outputs.get("profit")!.subarray(0, 3)).toMatchInlineSnapshot(`
      Float64Array [
        854.3840831894545,
        1155.1258290053054,
        864.79462094517,
      ]
    `);
  });

  it("begins a longer run with the trials of a shorter one", () => {
    const long = simulate(noisyShop, { trials: 3000, seed: "prefix" });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2999 }), (trials) => {
        const short = simulate(noisyShop, { trials, seed: "prefix" });
        for (const kind of ["inputs", "outputs"] as const) {
          for (const [name, values] of short[kind]) {
            expect(values).toEqual(long[kind].get(name)!.subarray(0, trials));
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it("leaves the draws of all other inputs and streams as they were when an input is added or moved", () => {
    const added = { name: "market", distribution: normal(1, 0.1) };
    const larger: Model = { ...noisyShop, inputs: [added, ...[...noisyShop.inputs].reverse()] };
    const before = simulate(noisyShop, { trials: 1000, seed: "names" });
    const after = simulate(larger, { trials: 1000, seed: "names" });
    for (const [name, draws] of before.inputs) expect(after.inputs.get(name)).toEqual(draws);
    expect(after.outputs).toEqual(before.outputs);
  });

  it("does not share draws between an input and a stream of one name", () => {
    const model: Model = {
      inputs: [{ name: "noise", distribution: uniform(0, 1) }],
      outputs: ["inner"],
      run: (block, [inner]) => block.stream("noise").fillUniforms(inner),
    };
    const { inputs, outputs } = simulate(model, { trials: 512, seed: "x" });
    expect(inputs.get("noise")).not.toEqual(outputs.get("inner"));
  });
});

describe("a run that cannot be", () => {
  const withOutput = (run: Model["run"]): Model => ({
    inputs: [
      { name: "price", distribution: constant(5) },
      { name: "stock", distribution: constant(0) },
    ],
    outputs: ["profit", "ratio"],
    run,
  });

  it.each([0, -1, 1.5, Number.NaN, 1e12, Infinity])("refuses %d trials", (trials) => {
    expect(() => simulate(seasonBuy, { trials, seed: "x" })).toThrow(
      `whole number from 1 to 10000000; it is ${trials}`,
    );
  });

  it("refuses what does not fit into memory, and says what does", () => {
    const outputs = Array.from({ length: 99 }, (_, i) => `week ${i}`);
    expect(() => simulate({ ...seasonBuy, outputs }, { trials: 10_000_000, seed: "x" })).toThrow(
      "1342177 trials do",
    );
  });

  it("refuses an empty seed", () => {
    expect(() => simulate(seasonBuy, { trials: 10, seed: "" })).toThrow("The seed is empty");
  });

  it("refuses two inputs or outputs of one name, and a model without outputs", () => {
    const demand = seasonBuy.inputs[0];
    const run = (change: Partial<Model>) => () =>
      simulate({ ...seasonBuy, ...change }, { trials: 10, seed: "x" });
    expect(run({ inputs: [demand, demand] })).toThrow('Two inputs of the model are called "demand"');
    expect(run({ outputs: ["profit", "profit"] })).toThrow('Two outputs of the model are called "profit"');
    expect(run({ outputs: [] })).toThrow("no output");
  });

  it("names the output, the trial and the inputs where an outcome is not a number", () => {
    const model = withOutput((block, [profit, ratio]) => {
      profit.fill(1);
      ratio.fill(1);
      if (block.index === 1) ratio[7] = block.input("price")[7] / block.input("stock")[7];
    });
    expect(() => simulate(model, { trials: 2000, seed: "x" })).toThrow(
      'The output "ratio" is Infinity in trial 520, where the inputs are price = 5, stock = 0.',
    );
  });

  it("finds a trial that the model left out", () => {
    const model = withOutput((_block, [profit, ratio]) => {
      profit.fill(1);
      ratio.fill(1, 0, 511);
    });
    expect(() => simulate(model, { trials: 512, seed: "x" })).toThrow(
      'The output "ratio" is NaN in trial 512',
    );
  });

  it("does not mind the surplus of the last block", () => {
    const model = withOutput((_block, [profit, ratio]) => {
      profit.fill(1);
      ratio.fill(1, 0, 100);
    });
    expect(simulate(model, { trials: 100, seed: "x" }).outputs.get("ratio")).toHaveLength(100);
  });

  it("says which input the model asks for without declaring it", () => {
    const model = withOutput((block) => void block.input("weather"));
    expect(() => simulate(model, { trials: 1, seed: "x" })).toThrow('asks for the input "weather"');
  });
});
