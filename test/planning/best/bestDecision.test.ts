import { describe, expect, it } from "vitest";
import { bestDecision, type Proposal } from "../../../src/planning/best/bestDecision.js";
import type { BestRequest } from "../../../src/planning/best/bestRequest.js";
import type { Plan } from "../../../src/planning/plan.js";
import { finish } from "../../../src/simulation/steps.js";
import { channel, fixed, mug, type PlanParts, planOf, promotion } from "../plans.js";

const nothing: BestRequest = { objective: "expected-profit", prices: [], depths: [], budget: null };

function best(plan: Plan, request: Partial<BestRequest>): Proposal {
  return finish(bestDecision(plan, { ...nothing, ...request }));
}

const everything = { of: "all" } as const;
const prices = (low: number, high: number) => [{ scope: everything, low, high }];
const changeIn = ({ decisions }: Proposal) => {
  const to = decisions.prices[0]?.to;
  return to?.by === "percent" ? to.change : 0;
};

describe("the best price", () => {
  it("is c·ε/(1 + ε) for a known elasticity", () => {
    // 18 · 2 / 1 = 36, 10% below today's 40
    const proposal = best(planOf(), { prices: prices(-0.5, 0.5) });
    expect(changeIn(proposal)).toBeCloseTo(-0.1, 2);
    expect(proposal).toMatchObject({ verdict: "better", limits: [] });
    expect(proposal.gain.low).toBeGreaterThan(0);
    expect(proposal.after - proposal.before).toBeCloseTo(proposal.gain.mean, 6);
  });

  it("lies at the middle between cost and choke price for a linear demand", () => {
    // q ~ 1 − 2(p/40 − 1) ends at p = 60; (18 + 60)/2 = 39
    const proposal = best(planOf({ demandForm: "linear" }), { prices: prices(-0.5, 0.5) });
    expect(changeIn(proposal)).toBeCloseTo(-0.025, 2);
  });

  it("is the plan's own where that is best already", () => {
    const plan = planOf({ products: [{ ...mug, price: 36 }] });
    const proposal = best(plan, { prices: prices(-0.5, 0.5) });
    expect(proposal).toMatchObject({ verdict: "unchanged", decisions: plan.decisions });
    expect(proposal.gain.mean).toBe(0);
  });

  it("stops at a limit and at a floor, and names them", () => {
    const atLimit = best(planOf(), { prices: prices(-0.04, 0.5) });
    expect(changeIn(atLimit)).toBe(-0.04);
    expect(atLimit.limits).toEqual([{ of: "price", scope: everything, subject: "", at: "low" }]);
    const floor = { rule: "margin", margin: 0.52 } as const; // 37.50
    const atFloor = best(planOf({ decisions: { floors: [floor] } }), { prices: prices(-0.5, 0.5) });
    expect(atFloor.limits).toContainEqual({ of: "floor", sku: "MUG", floor });
  });

  it("is found together with another category's", () => {
    const pot = { ...mug, sku: "POT", category: "Pots", unitCost: 24 };
    const parts: PlanParts = { products: [mug, pot], assumptions: [fixed("elasticity", "Pots", -3)] };
    const ranges = ["Kitchen", "Pots"].map((category) => ({
      scope: { of: "category", category } as const,
      low: -0.5,
      high: 0.5,
    }));
    const { decisions } = best(planOf(parts), { prices: ranges });
    const changes = decisions.prices.map(({ to }) => (to.by === "percent" ? to.change : Number.NaN));
    expect(changes[0]).toBeCloseTo(-0.1, 2); // 36
    expect(changes[1]).toBeCloseTo(-0.1, 2); // 24 · 3 / 2 = 36
  });

  it("is called unclear where the elasticity could be on either side", () => {
    const unsure = { ...fixed("elasticity", "Kitchen", -1.85), low: -2.6, high: -1.1 };
    const proposal = best(planOf({ assumptions: [unsure], run: { trials: 4096 } }), {
      prices: prices(-0.05, 0.02),
    });
    expect(proposal.verdict).toBe("unclear");
    expect(proposal.gainDrivers[0].input).toBe("elasticity of Kitchen");
  });

  it("is not called clear because a plan has a single trial", () => {
    const unsure = { ...fixed("elasticity", "Kitchen", -1.85), low: -2.6, high: -1.1 };
    const proposal = best(planOf({ assumptions: [unsure], run: { trials: 1 } }), {
      prices: prices(-0.05, 0.02),
    });
    expect(proposal.verdict).toBe("unclear");
    expect(proposal.gain.high - proposal.gain.low).toBeGreaterThan(0);
  });

  it("is judged against the plan as it was: what that plan already changes does not decide", () => {
    const pot = { ...mug, sku: "POT", category: "Pots", weeklyUnits: 1000 };
    const unsure = { ...fixed("elasticity", "Kitchen", -1.85), low: -2.6, high: -1.1 };
    const surelyFar = { ...fixed("elasticity", "Pots", -3), low: -6, high: -1.5 };
    const pots = {
      scope: { of: "category", category: "Pots" },
      to: { by: "percent", change: -0.2 },
    } as const;
    const plan = planOf({
      products: [mug, pot],
      assumptions: [unsure, surelyFar],
      decisions: { prices: [pots] },
      run: { trials: 4096 },
    });
    const proposal = best(plan, {
      prices: [{ scope: { of: "category", category: "Kitchen" }, low: -0.05, high: 0.02 }],
    });
    expect(proposal.verdict).toBe("unclear");
    // Beside today, the thousand pots a week decide; beside the plan as it was, they are the same on both sides.
    expect(proposal.results.differenceDrivers[0].input).toBe("elasticity of Pots");
    expect(proposal.gainDrivers.map(({ input }) => input)).toEqual(["elasticity of Kitchen"]);
  });
});

describe("the best discount", () => {
  it("is that of the best price where it runs all weeks", () => {
    const sale = promotion({ type: "percent-off", percent: 0.3 }, { name: "618", lastWeek: 13 });
    const proposal = best(planOf({ decisions: { promotions: [sale] } }), {
      depths: [{ promotion: "618", low: 0, high: 0.6 }],
    });
    expect(proposal.decisions.promotions[0].offer).toMatchObject({ type: "percent-off" });
    const { offer } = proposal.decisions.promotions[0];
    expect(offer.type === "percent-off" && offer.percent).toBeCloseTo(0.1, 2);
  });
});

describe("the best split of a budget", () => {
  const channelsOf = (search: number, feed: number) => [
    channel("Search", 100, search),
    channel("Feed", 100, feed),
  ];
  const channels = channelsOf(1200, 600);
  const planWith = (channels: Plan["shop"]["channels"]) =>
    planOf({ channels, products: [{ ...mug, unitCost: 10 }] });
  const plan = planWith(channels);
  const limits = (high: number, total: number) => ({
    channels: channels.map(({ name }) => ({ channel: name, low: 0, high })),
    total,
  });
  const spends = ({ decisions }: Proposal) =>
    channels.map(({ name, weeklySpend }) => {
      const change = decisions.budget.find((candidate) => candidate.channel === name);
      return change?.weeklySpend ?? weeklySpend;
    });

  it("has equal marginal responses", () => {
    const [search, feed] = spends(best(plan, { budget: limits(1000, 200) }));
    // effect · booked · 2·x/(x + 100): slopes booked / (x + 100)², so (x₁ + 100)/(x₂ + 100) = √(1200/600)
    expect((search + 100) / (feed + 100)).toBeCloseTo(Math.SQRT2, 1);
    expect(search + feed).toBeLessThanOrEqual(200);
    expect(search + feed).toBeGreaterThan(195);
  });

  it("names the total and the limits it stops at", () => {
    const { limits: binding } = best(plan, { budget: limits(110, 200) });
    expect(binding).toContainEqual({ of: "total" });
    expect(binding).toContainEqual({ of: "spend", scope: null, subject: "Search", at: "high" });
  });

  it("spends no more than pays, however much there is", () => {
    // next money brings 0.5 · 600 · 2 · 100/(x + 100)² · 0.75 = 1 at x = 112.1; Feed at x = 50
    const [search, feed] = spends(best(planWith(channelsOf(600, 300)), { budget: limits(5000, 10_000) }));
    expect(search).toBeCloseTo(112, -1);
    expect(feed).toBeCloseTo(50, -1);
  });
});

describe("other objectives", () => {
  const uncertain: PlanParts = {
    assumptions: [
      { ...fixed("market", "", 1), low: 0.8, high: 1.25 },
      { ...fixed("product-noise", "", 0.3), low: 0.2, high: 0.4 },
    ],
    goal: 15_000,
    run: { trials: 2000 },
  };

  it.each(["chance-of-goal", "profit-at-risk"] as const)("raises the %s", (objective) => {
    const proposal = best(planOf({ ...uncertain, products: [{ ...mug, price: 50 }] }), {
      objective,
      prices: prices(-0.4, 0.4),
    });
    expect(proposal.after).toBeGreaterThan(proposal.before);
    expect(changeIn(proposal)).toBeCloseTo(-0.28, 1); // 36, as for the expected profit
  });
});

describe("a request that cannot be met", () => {
  const plan = planOf({ channels: [channel("Search", 100, 400)] });
  const spend = { channel: "Search", low: 50, high: 90 };

  it.each<[string, Partial<BestRequest>]>([
    ["nothing-to-find", {}],
    ["low-above-high", { prices: prices(0.2, 0.1) }],
    ["number-out-of-range", { prices: prices(-1, 0.1) }],
    ["nothing-in-scope", { prices: [{ scope: { of: "category", category: "Garden" }, low: 0, high: 1 }] }],
    ["duplicate-name", { prices: [...prices(0, 0.1), ...prices(0, 0.2)] }],
    ["no-depth", { depths: [{ promotion: "618", low: 0, high: 0.5 }] }],
    ["unknown-channel", { budget: { channels: [{ ...spend, channel: "Radio" }], total: 99 } }],
    ["budget-below-minimum", { budget: { channels: [spend], total: 40 } }],
  ])("is refused: %s", (code, request) => {
    expect(() => best(plan, request)).toThrow(expect.objectContaining({ code }));
  });
});
