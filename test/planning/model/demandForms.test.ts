import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optimalPrice } from "../../../src/domain/pricing/optimalPrice.js";
import type { DemandForm, Plan, Product } from "../../../src/planning/plan.js";
import { planParts } from "../../../src/planning/planParts.js";
import { fixed, mug, planOf, priceChange } from "../plans.js";
import { certain } from "./outputs.js";

const oneWeek = { weeks: 1, trials: 1 };
const elasticity = (value: number) => fixed("elasticity", "Kitchen", value);
const mugs = (units: readonly number[]): Product[] =>
  units.map((weeklyUnits, i) => ({ ...mug, sku: `MUG${i}`, weeklyUnits }));

/** Units of each product over today's, after a price change of the first. */
function unitRatios(plan: Plan): number[] {
  return planParts(plan).products.map((product) => product.plan.units.mean / product.today.units.mean);
}

describe("the forms of demand", () => {
  const unitsAt = (demandForm: DemandForm, change: number) =>
    certain(
      planOf({
        demandForm,
        assumptions: [elasticity(-2)],
        decisions: { prices: [priceChange(change)] },
        run: oneWeek,
      }),
    )("units");

  it("answer to -20% as their equations say, and differ", () => {
    expect(unitsAt("isoelastic", -0.2)).toBeCloseTo(50 * 0.8 ** -2, 9);
    expect(unitsAt("linear", -0.2)).toBeCloseTo(50 * 1.4, 9);
    // Alone in its category, with half of the customers buying: slope -2 / (1 - 0.5) = -4.
    expect(unitsAt("logit", -0.2)).toBeCloseTo(50 * (0.8 ** -4 / (1 + 0.5 * (0.8 ** -4 - 1))), 9);
  });

  it("sell nothing from some price on, where they are linear", () => {
    expect(unitsAt("linear", 0.49)).toBeCloseTo(50 * 0.02, 9);
    expect(unitsAt("linear", 0.5)).toBe(0);
    expect(unitsAt("linear", 2)).toBe(0);
  });

  it("have the elasticity that is assumed, at today's price", () => {
    const small = 1e-5;
    for (const form of ["isoelastic", "linear", "logit"] as const) {
      const slope = (unitsAt(form, small) - unitsAt(form, -small)) / (2 * small * 50);
      expect(slope).toBeCloseTo(-2, 6);
    }
  });

  // Lerner (1934): p* = c·e/(1 + e) = 18 · 2.5 / 1.5 = 30.
  it("earn most at the optimal price, isoelastic, of all on a grid", () => {
    const profitAt = (price: number) =>
      certain(
        planOf({
          assumptions: [elasticity(-2.5)],
          decisions: { prices: [{ scope: { of: "all" }, to: { by: "price", price } }] },
          run: oneWeek,
        }),
      )("profit");
    const grid = Array.from({ length: 101 }, (_, i) => 25 + i / 10);
    const profits = grid.map(profitAt);
    expect(grid[profits.indexOf(Math.max(...profits))]).toBe(30);
    expect(optimalPrice(18, -2.5)).toBeCloseTo(30, 12);
  });
});

describe("demand that is shared by a category (logit)", () => {
  const switching = 0.6;
  const planWith = (units: readonly number[], change: number, form: DemandForm = "logit") =>
    planOf({
      products: mugs(units),
      demandForm: form,
      assumptions: [elasticity(-1.5), fixed("switching", "", switching)],
      decisions: { prices: [priceChange(change, { of: "product", sku: "MUG0" })] },
      run: oneWeek,
    });

  // Cooper & Nakanishi (1988): own elasticity slope·(1 − m_i), of the others −slope·m_i.
  it("has the own and cross elasticities of the attraction model", () => {
    const units = [50, 30, 20];
    const concentration = 0.25 + 0.09 + 0.04;
    const slope = -1.5 / (1 - switching * concentration);
    const share = 0.5 * switching;
    const small = 1e-5;
    const [dearer, cheaper] = [unitRatios(planWith(units, small)), unitRatios(planWith(units, -small))];
    const elasticities = dearer.map((ratio, i) => (ratio - cheaper[i]) / (2 * small));
    expect(elasticities[0]).toBeCloseTo(slope * (1 - share), 6);
    for (const cross of elasticities.slice(1)) expect(cross).toBeCloseTo(-slope * share, 6);
  });

  it("has the assumed elasticity as the mean own one, weighted by units", () => {
    const units = [70, 20, 10];
    const small = 1e-5;
    const own = units.map((_, i) => {
      const scope = { of: "product", sku: `MUG${i}` } as const;
      const at = (change: number) =>
        unitRatios({
          ...planWith(units, 0),
          decisions: { ...planWith(units, 0).decisions, prices: [priceChange(change, scope)] },
        })[i];
      return (at(small) - at(-small)) / (2 * small);
    });
    const mean = own.reduce((sum, value, i) => sum + value * (units[i] / 100), 0);
    expect(mean).toBeCloseTo(-1.5, 6);
  });

  it("gives, of the buyers that a dearer product loses, the switching share to others, if it is small", () => {
    const units = [1, ...new Array<number>(40).fill(100)];
    const ratios = unitRatios(planWith(units, 0.01));
    const lost = 1 - ratios[0];
    const gained = ratios.slice(1).reduce((sum, ratio) => sum + 100 * (ratio - 1), 0);
    expect(gained / lost).toBeCloseTo(switching, 3);
  });

  it("keeps the customers of a category: sold and not, they are as many at any price", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 3, noNaN: true }), (change) => {
        const ratios = unitRatios(planWith([50, 30, 20], change));
        // The others all change by the same factor, and so do those who buy nothing.
        expect(ratios[1]).toBeCloseTo(ratios[2], 12);
        const nobody = (100 / switching) * (1 - switching);
        const customers = 50 * ratios[0] + 50 * ratios[1] + nobody * ratios[1];
        expect(customers).toBeCloseTo(100 / switching, 8);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves other categories alone, and other products where the form has no cross effects", () => {
    const products = [...mugs([50, 30]), { ...mug, sku: "POT", category: "Garden" }];
    const plan = { ...planWith([50, 30], -0.3), shop: { ...planWith([50, 30], -0.3).shop, products } };
    const withGarden = {
      ...plan,
      assumptions: [...plan.assumptions, fixed("elasticity", "Garden", -1), fixed("growth", "Garden", 0)],
    };
    expect(unitRatios(withGarden)[2]).toBe(1);
    expect(unitRatios({ ...withGarden, demandForm: "isoelastic" })[1]).toBe(1);
  });

  it("is steady where a category hangs on one product and another sells next to nothing", () => {
    const ratios = unitRatios(planWith([1000, 0.001], -0.1));
    expect(ratios[0]).toBeGreaterThan(1);
    expect(ratios[0]).toBeLessThan(0.9 ** (-1.5 / (1 - switching)));
  });
});
