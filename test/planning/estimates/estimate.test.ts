import { describe, expect, it } from "vitest";
import { exp } from "../../../src/math/exp.js";
import { power } from "../../../src/math/power.js";
import { assumedRanges } from "../../../src/planning/estimates/assumedRanges.js";
import { demandPanel } from "../../../src/planning/estimates/demandPanel.js";
import { fitDemand } from "../../../src/planning/estimates/demandRegression.js";
import { estimate } from "../../../src/planning/estimates/estimate.js";
import { newPlan } from "../../../src/planning/newPlan.js";
import type { Assumption, AssumptionKind, Shop } from "../../../src/planning/plan.js";
import { sampleShop } from "../../../src/planning/sample/sampleShop.js";
import type { History, ProductHistory } from "../../../src/planning/tables/history.js";
import { finish } from "../../../src/simulation/steps.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";
import { mug, planOf } from "../plans.js";

interface Truth {
  readonly elasticity: number;
  readonly lift?: number;
  readonly weeklySd?: number;
  readonly ownSd?: number;
}

/** Products with prices that move by up to 15% and a promotion every seventh week. */
function historyOf(products: number, weeks: number, truth: Truth): History {
  const streamOf = (name: string) => openStream(streamKey("estimate"), name, 0);
  const common = streamOf("weeks");
  const levels = Array.from({ length: weeks }, () => exp((truth.weeklySd ?? 0) * common.normal()));
  return {
    firstDay: "2025-01-06",
    weeks,
    products: Array.from({ length: products }, (_, product): ProductHistory => {
      const stream = streamOf(`product ${product}`);
      const price = Float64Array.from({ length: weeks }, () => 40 * (0.85 + 0.3 * stream.uniform()));
      const promoted = Uint8Array.from({ length: weeks }, (_, week) => ((week + product) % 7 === 0 ? 1 : 0));
      const units = price.map(
        (value, week) =>
          100_000 *
          levels[week] *
          power(value / 40, truth.elasticity) *
          (promoted[week] ? (truth.lift ?? 1) : 1) *
          exp((truth.ownSd ?? 0) * stream.normal()),
      );
      return {
        sku: `P${product}`,
        name: "",
        category: "",
        units,
        price,
        promoted,
        soldOut: new Uint8Array(weeks),
      };
    }),
  };
}

function shopOf(history: History): Shop {
  return planOf({ products: history.products.map(({ sku }) => ({ ...mug, sku })) }).shop;
}

function find(assumptions: readonly Assumption[], kind: AssumptionKind, subject = ""): Assumption {
  return assumptions.find((assumption) => assumption.kind === kind && assumption.subject === subject)!;
}

const middle = ({ low, high }: Assumption) => (low + high) / 2;
const width = ({ low, high }: Assumption) => high - low;

describe("estimate", () => {
  it("finds elasticity and lift exactly in a history without noise", () => {
    const history = historyOf(8, 40, { elasticity: -2.3, lift: 1.3 });
    const { assumptions } = estimate(shopOf(history), { history });
    expect(middle(find(assumptions, "elasticity", "Kitchen"))).toBeCloseTo(-2.3, 3);
    expect(middle(find(assumptions, "promotion-lift"))).toBeCloseTo(1.3, 3);
  });

  it("holds the truth in its ranges, and says where they come from", () => {
    const history = historyOf(12, 52, { elasticity: -2.3, lift: 1.3, weeklySd: 0.1, ownSd: 0.2 });
    const { assumptions } = estimate(shopOf(history), { history });
    const elasticity = find(assumptions, "elasticity", "Kitchen");
    expect(elasticity.source).toEqual({ from: "history", weeks: 52, products: 12, towards: -1.8 });
    expect(elasticity.low < -2.3 && -2.3 < elasticity.high).toBe(true);
    expect(width(elasticity)).toBeLessThan(0.6);
    expect(middle(find(assumptions, "weekly-noise"))).toBeCloseTo(0.1, 1);
    expect(middle(find(assumptions, "product-noise"))).toBeCloseTo(0.2, 1);
  });

  it("stays near the prior with little history, and moves towards the data with more", () => {
    const truth = { elasticity: -4, ownSd: 0.4 };
    const [short, long] = [historyOf(5, 9, truth), historyOf(5, 104, truth)].map((history) =>
      find(estimate(shopOf(history), { history }).assumptions, "elasticity", "Kitchen"),
    ) as [Assumption, Assumption];
    expect(middle(short)).toBeGreaterThan(middle(long));
    expect(middle(short)).toBeLessThan(-1.8);
    expect(width(short)).toBeGreaterThan(width(long));
  });

  it("says 'assumed' where prices never moved, where nothing was promoted, and without a history", () => {
    const moved = historyOf(8, 40, { elasticity: -2, ownSd: 0.2 });
    const still: History = {
      firstDay: moved.firstDay,
      weeks: moved.weeks,
      products: moved.products.map((product) => ({
        ...product,
        price: product.price.map(() => 40),
        promoted: product.promoted.map(() => 0),
      })),
    };
    const { assumptions } = estimate(shopOf(still), { history: still });
    for (const [kind, subject] of [
      ["elasticity", "Kitchen"],
      ["promotion-lift", ""],
    ] as const) {
      const [low, high] = assumedRanges[kind];
      expect(find(assumptions, kind, subject)).toEqual({
        kind,
        subject,
        low,
        high,
        source: { from: "assumed" },
      });
    }
    const none = estimate(shopOf(still), { history: null }).assumptions;
    expect(none.every(({ source }) => source.from === "assumed")).toBe(true);
  });

  it("never goes above 0 with an elasticity", () => {
    const history = historyOf(8, 52, { elasticity: 1.5, ownSd: 0.1 });
    const { low, high } = find(estimate(shopOf(history), { history }).assumptions, "elasticity", "Kitchen");
    expect(low).toBeLessThanOrEqual(high);
    expect(high).toBeLessThanOrEqual(0);
  });

  it("counts weeks without sales, which say nothing", () => {
    const history = historyOf(8, 40, { elasticity: -2, ownSd: 0.2 });
    history.products[0].units.fill(0, 10, 15);
    const { issues, assumptions } = estimate(shopOf(history), { history });
    expect(issues).toEqual([{ code: "weeks-without-sales", count: 5, of: 320 }]);
    expect(find(assumptions, "elasticity", "Kitchen").source.from).toBe("history");
  });

  it("finds what it can where nothing was sold at first, or a product never was", () => {
    const history = historyOf(8, 60, { elasticity: -2, ownSd: 0.2 });
    for (const { units } of history.products) units.fill(0, 0, 3);
    history.products[7].units.fill(0);
    history.products[7].price.fill(0);
    const { assumptions } = estimate(shopOf(history), { history });
    const elasticity = find(assumptions, "elasticity", "Kitchen");
    expect(elasticity.source.from).toBe("history");
    expect(elasticity.low).toBeLessThan(-2);
    expect(elasticity.high).toBeGreaterThan(-2);
    expect(elasticity.high - elasticity.low).toBeLessThan(0.5);
    for (const { low, high } of assumptions) expect(Number.isFinite(low) && low <= high).toBe(true);
  });

  it("is surer of a category whose products agree, where not all of their prices moved", () => {
    const agree = historyOf(10, 52, { elasticity: -2, ownSd: 0.2 });
    const steep = historyOf(10, 52, { elasticity: -4.5, ownSd: 0.2 });
    const still = historyOf(10, 52, { elasticity: 0, ownSd: 0.2 });
    const priced = ({ price, ...product }: ProductHistory) => ({ ...product, price: price.map(() => 40) });
    const half = (moved: (i: number) => ProductHistory): History => ({
      ...agree,
      products: agree.products.map((_, i) => (i < 5 ? moved(i) : priced(still.products[i]))),
    });
    const widthOf = (history: History) =>
      width(find(estimate(shopOf(history), { history }).assumptions, "elasticity", "Kitchen"));
    const disagree = half((i) => (i % 2 === 0 ? agree : steep).products[i]);
    expect(widthOf(disagree)).toBeGreaterThan(1.1 * widthOf(half((i) => agree.products[i])));
  });

  it("does not take a rise over the years for an answer to prices, in a shop of 3 products", () => {
    const plain = historyOf(3, 104, { elasticity: -2, ownSd: 0.1 });
    const rising: History = {
      ...plain,
      products: plain.products.map((product) => ({
        ...product,
        units: product.units.map((units, week) => units * exp(0.006 * week) * power(1 + 0.003 * week, -2)),
        price: product.price.map((price, week) => price * (1 + 0.003 * week)),
      })),
    };
    const { low, high } = find(
      estimate(shopOf(rising), { history: rising }).assumptions,
      "elasticity",
      "Kitchen",
    );
    expect(low).toBeLessThan(-2);
    expect(high).toBeGreaterThan(-2);
    expect(high - low).toBeLessThan(0.6);
  });
});

describe("fitDemand", () => {
  it("has nothing to say of a handful of weeks", () => {
    const { products } = historyOf(2, 4, { elasticity: -2, ownSd: 0.2 });
    const belief = { mean: -1.8, sd: 0.7 };
    const priors = { elasticity: belief, promotion: { mean: 0.2, sd: 0.2 } };
    const histories = products.map((history) => ({ history, category: 0 }));
    const panel = finish(demandPanel(histories, 1));
    expect(finish(fitDemand(panel, priors))).toBeNull();
  });
});

describe("on generated shops", () => {
  // 20 shops; a sound 80% range holds 13 or more of 20 shops' values 97 times in 100.
  const shops = Array.from({ length: 20 }, (_, i) => sampleShop(`shop ${i}`));
  const runs = shops.map(({ workbook, truth }) => ({
    assumptions: newPlan(workbook).plan!.assumptions,
    truth,
  }));

  function coverage(
    kind: AssumptionKind,
    truthOf: (run: (typeof runs)[number], subject: string) => number,
  ): number {
    let held = 0;
    let all = 0;
    for (const run of runs) {
      for (const assumption of run.assumptions) {
        if (assumption.kind !== kind) continue;
        const truth = truthOf(run, assumption.subject);
        all++;
        if (assumption.low <= truth && truth <= assumption.high) held++;
      }
    }
    return held / all;
  }

  it("holds true elasticities in 60% to 97% of its 80% ranges", () => {
    const share = coverage("elasticity", ({ truth }, subject) => truth.elasticities[subject]);
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.97);
  });

  it("holds true lift and noise in at least 60% of its 80% ranges", () => {
    expect(coverage("promotion-lift", ({ truth }) => truth.promotionLift)).toBeGreaterThanOrEqual(0.6);
    expect(coverage("weekly-noise", ({ truth }) => truth.weeklyNoise)).toBeGreaterThanOrEqual(0.6);
    expect(coverage("product-noise", ({ truth }) => truth.productNoise)).toBeGreaterThanOrEqual(0.6);
  });

  it("has no bias to speak of: the mean error is below a fifth of the mean half width", () => {
    let error = 0;
    let half = 0;
    for (const { assumptions, truth } of runs) {
      for (const assumption of assumptions) {
        if (assumption.kind !== "elasticity") continue;
        error += middle(assumption) - truth.elasticities[assumption.subject];
        half += width(assumption) / 2;
      }
    }
    expect(Math.abs(error)).toBeLessThan(half / 5);
  });
});
