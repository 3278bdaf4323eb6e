import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { partsModel, productOutput } from "../../src/planning/model/partsModel.js";
import { planModel } from "../../src/planning/model/planModel.js";
import { totalOutput } from "../../src/planning/model/planOutputs.js";
import { setupOf } from "../../src/planning/model/setup.js";
import { sides } from "../../src/planning/model/side.js";
import { demandForms } from "../../src/planning/plan.js";
import { planParts } from "../../src/planning/planParts.js";
import { partMeasures } from "../../src/planning/results.js";
import { simulate } from "../../src/simulation/simulate.js";
import { richPlan } from "./model/richPlan.js";
import { mug, planOf } from "./plans.js";

describe("results by part", () => {
  it("add up to the whole in every trial, to rounding: 13 digits of the gross revenue", () => {
    for (const form of demandForms) {
      const plan = richPlan(form, { trials: 512 });
      const whole = simulate(planModel(plan), plan.run).outputs;
      const places = [...plan.shop.products.keys()];
      const parts = simulate(partsModel(setupOf(plan), places), plan.run).outputs;
      for (const side of sides) {
        const scale = whole.get(totalOutput(side, "grossRevenue"))!;
        for (const measure of partMeasures) {
          const total = whole.get(totalOutput(side, measure))!;
          const gap = total.map((value, t) => {
            const sum = places.reduce(
              (all, place) => all + parts.get(productOutput(side, measure, place))![t],
              0,
            );
            return Math.abs(sum - value) / scale[t];
          });
          expect(Math.max(...gap)).toBeLessThan(1e-13);
        }
      }
    }
  });

  it("are the same whether products run together or one by one", () => {
    const plan = richPlan("logit", { trials: 512 });
    const together = simulate(partsModel(setupOf(plan), [2, 5, 7]), plan.run).outputs;
    for (const place of [2, 5, 7]) {
      const alone = simulate(partsModel(setupOf(plan), [place]), plan.run).outputs;
      for (const [name, values] of alone) {
        if (name.includes("product")) expect(together.get(name)).toEqual(values);
      }
    }
  });

  it("are summarized from the first trials of the run, by product, category and channel", () => {
    const plan = richPlan("isoelastic", { trials: 1100 });
    const { trials, products, categories, channels } = planParts(plan);
    expect(trials).toBe(1024);
    expect(products.map(({ subject }) => subject)).toEqual(plan.shop.products.map(({ sku }) => sku));
    expect(categories.map(({ subject }) => subject)).toEqual(["Kitchen", "Garden"]);
    expect(channels.map(({ subject }) => subject)).toEqual(["Search", "Live"]);
    const first = simulate(planModel(plan), { ...plan.run, trials: 1024 }).outputs;
    const sum = (parts: typeof products) => parts.reduce((all, part) => all + part.plan.contribution.mean, 0);
    expect(sum(products) / mean(first.get("contribution")!)).toBeCloseTo(1, 12);
    expect(sum(categories) / sum(products)).toBeCloseTo(1, 12);
    for (const { plan: of } of products) {
      const { worst, p5, p10, p50, p90, p95 } = of.units;
      expect(worst < p5 && p5 < p10 && p10 < p50 && p50 < p90 && p90 < p95).toBe(true);
    }
    for (const { plan: of } of channels) expect(of.profit.worst).toBeLessThan(of.profit.p5);
  });

  it("take many products a part at a time", () => {
    const products = Array.from({ length: 300 }, (_, i) => ({ ...mug, sku: `SKU${i}`, weeklyUnits: i }));
    const parts = planParts(planOf({ products, run: { weeks: 1, trials: 1 } }));
    expect(parts.products.map((product) => product.today.units.mean)).toEqual(
      products.map(({ weeklyUnits }) => weeklyUnits),
    );
    expect(parts.categories[0].today.units.mean).toBe((300 * 299) / 2);
  });
});
