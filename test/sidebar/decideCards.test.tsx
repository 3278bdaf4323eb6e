import { computed, signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { beforeEach, describe, expect, it } from "vitest";
import { BudgetCard } from "../../sidebar/components/BudgetCard.js";
import { PricesCard } from "../../sidebar/components/PricesCard.js";
import { type Page, PageContext } from "../../sidebar/components/page.js";
import { ScopeSelect } from "../../sidebar/components/ScopeSelect.js";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { emptyDraft, planOf } from "../../sidebar/state/draft.js";
import { createEditing } from "../../sidebar/state/editing.js";
import type { Plan } from "../../src/planning/plan.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";
import { channel, mug, planOf as planWith, priceChange } from "../planning/plans.js";

beforeEach(() => speakIn("en"));

/** What a card says of a plan, without its markup. */
function said(Card: () => preact.JSX.Element, { decisions, ...plan }: Plan): string {
  const base = { ...plan, decisions: planWith().decisions };
  const editing = createEditing({ ...emptyDraft, decisions });
  const planner = {
    base: signal(base),
    plan: computed(() => planOf(base, editing.draft.value)),
    editing: signal(editing),
  };
  const page = { planner, formats: signal(makeFormats("en", "¥")), sheetLocale: signal("en_US") };
  const html = render(
    <PageContext.Provider value={page as unknown as Page}>
      <Card />
    </PageContext.Provider>,
  );
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("PricesCard", () => {
  const seen = { ...mug, pricesSeen: [35, 45] as const };

  it("is silent about prices that the history has seen, and about today's", () => {
    const plan = planWith({ products: [seen], decisions: { prices: [priceChange(-0.1)] } });
    expect(said(PricesCard, plan)).not.toMatch(/guess|Held/);
    const dear = planWith({ products: [{ ...seen, price: 60 }], decisions: { prices: [priceChange(0)] } });
    expect(said(PricesCard, dear)).not.toMatch(/guess/);
  });

  it("names a price outside of them, and the range that was seen", () => {
    const plan = planWith({ products: [seen], decisions: { prices: [priceChange(-0.25)] } });
    expect(said(PricesCard, plan)).toContain(
      "¥30 for MUG is below any price in the history (lowest ¥35): what the plan says of it is a guess.",
    );
  });

  it("says which products a floor holds up, three of them by name", () => {
    const products = ["A", "B", "C", "D"].map((sku) => ({ ...mug, sku }));
    const floors = [{ rule: "cost-plus", markup: 1 }] as const;
    const plan = planWith({ products, decisions: { prices: [priceChange(-0.5)], floors } });
    expect(said(PricesCard, plan)).toContain("Held at the floor: 4 products (A, B, C, …).");
  });

  it("offers the competitor's price as a floor only where one is known", () => {
    const rival = { ...mug, competitorPrice: 38 };
    expect(said(PricesCard, planWith())).not.toContain("competitor");
    expect(said(PricesCard, planWith({ products: [rival] }))).toContain("competitor");
  });

  it("shows one product's price today and then, the later line counting", () => {
    const scope = { of: "product", sku: "MUG" } as const;
    const prices = [priceChange(-0.1, scope), { scope, to: { by: "price", price: 39.5 } } as const];
    expect(said(PricesCard, planWith({ decisions: { prices } }))).toContain("today ¥40, then ¥39.50");
  });
});

describe("BudgetCard", () => {
  const search = { ...channel("Search", 1000, 4000), highestSpend: 1500 };
  const spending = (weeklySpend: number) => ({ channel: "Search", weeklySpend, firstWeek: 1, lastWeek: 4 });
  const plan = (...spends: number[]) =>
    planWith({ channels: [search, channel("Live", 500, 900)], decisions: { budget: spends.map(spending) } });

  it("shows today's spend and the highest so far beside the new one", () => {
    expect(said(BudgetCard, plan(1200))).toContain("today ¥1,000, highest so far ¥1,500");
  });

  it("flags a spend above the highest so far, each change by itself", () => {
    const flags = (text: string) => text.match(/more than was ever spent/g)?.length ?? 0;
    expect(
      [plan(1500), plan(1501), plan(1501, 900), plan(1501, 1600)].map((p) => flags(said(BudgetCard, p))),
    ).toEqual([0, 1, 1, 2]);
  });

  it("adds the channels up, from the lowest week to the highest", () => {
    expect(said(BudgetCard, plan(1200))).toContain("per week: today ¥1,500, planned ¥1,500 to ¥1,700.");
  });
});

describe("ScopeSelect", () => {
  const options = (...roles: (typeof mug)["role"][]) => {
    const { shop } = planWith({ products: roles.map((role, k) => ({ ...mug, sku: `S${k}`, role })) });
    const html = render(<ScopeSelect scope={{ of: "all" }} shop={shop} onChange={() => {}} />);
    return [...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, text]) => text);
  };

  it("offers the roles that products have, and none where nobody has said any", () => {
    expect(options("", "")).toEqual(["All products", "Kitchen", "S0 Mug", "S1 Mug"]);
    expect(options("traffic", "")).toContain("Traffic builders");
    expect(options("traffic", "")).toContain("Products without a role");
    expect(options("traffic", "")).not.toContain("Profit makers");
  });
});
