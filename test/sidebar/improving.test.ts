import { describe, expect, it } from "vitest";
import { addDecision } from "../../sidebar/state/decisions.js";
import { requestOn } from "../../sidebar/state/improving.js";
import { openReady } from "../fixtures/sidebar/openPlanner.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

speakIn("en");
const all = { of: "all" } as const;
const rise = {
  objective: "expected-profit",
  prices: [{ scope: all, low: 0, high: 0.1 }],
  depths: [],
  budget: null,
} as const;

describe("finding the best", () => {
  it("shows the proposal and changes nothing until it is taken over, in one step that can be taken back", async () => {
    const { planner } = await openReady();
    const { improving, editing } = planner;
    const before = planner.plan.value!;
    improving.ask(rise);
    expect(await improving.find()).toBe(true);
    const { decisions } = improving.found.value!.proposal;
    expect(decisions.prices).toHaveLength(1);
    expect(planner.plan.value).toBe(before);
    planner.takeOver();
    expect(planner.plan.value?.decisions).toEqual(decisions);
    expect(improving.found.value).toBeNull();
    editing.value.undo();
    expect(planner.plan.value?.decisions.prices).toEqual([]);
  });

  it("says how far it is, and can be canceled: no proposal, no failure, the plan as it was", async () => {
    const { planner } = await openReady();
    const { improving } = planner;
    const shares: number[] = [];
    const stop = improving.progress.subscribe((progress) => {
      if (!progress) return;
      shares.push(progress.share);
      if (progress.share > 0.2) improving.cancel();
    });
    await improving.find();
    stop();
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([improving.found.value, planner.tasks.failure.value, improving.progress.value]).toEqual([
      null,
      null,
      null,
    ]);
    expect(planner.plan.value?.decisions.prices).toEqual([]);
  });

  it("says in a sentence what cannot be searched", async () => {
    const { planner } = await openReady();
    planner.improving.ask({ ...rise, prices: [] });
    expect(await planner.improving.find()).toBe(false);
    expect(planner.tasks.failure.value).toMatchObject({
      task: "improving",
      error: { code: "nothing-to-find" },
    });
  });

  it("is forgotten when a scenario is opened or closed", async () => {
    const { planner } = await openReady();
    planner.improving.ask(rise);
    await planner.improving.find();
    planner.close();
    expect(planner.improving.found.value).toBeNull();
  });
});

describe("requestOn", () => {
  it("leaves out what the plan no longer has", async () => {
    const { planner } = await openReady();
    const plan = planner.plan.value!;
    const gone = {
      objective: "profit-at-risk",
      prices: [...rise.prices, { scope: { of: "category", category: "Garden" }, low: 0, high: 1 }],
      depths: [{ promotion: "618", low: 0, high: 0.5 }],
      budget: { channels: [{ channel: "TV", low: 0, high: 1 }], total: 1 },
    } as const;
    expect(requestOn(plan, gone)).toEqual({ ...rise, objective: "profit-at-risk" });
    const [{ name: channel }] = plan.shop.channels;
    const kept = { channels: [{ channel, low: 0, high: 1 }], total: 1 };
    expect(requestOn(plan, { ...rise, budget: kept }).budget).toEqual(kept);
  });
});

describe("a live update", () => {
  it("is a first look on few trials, then all of them; a scenario is saved with all", async () => {
    const trials: number[] = [];
    const { planner, script } = await openReady({
      settleMilliseconds: 1,
      simulate: async (plan) => {
        trials.push(plan.run.trials);
        return (await import("../../src/planning/runPlan.js")).runPlan(plan);
      },
    });
    planner.editing.value.change((draft) => ({ ...draft, run: { trials: 3000 } }));
    await planner.simulate();
    expect(trials).toEqual([3000]);
    planner.editing.value.decide((decisions) =>
      addDecision(decisions, "prices", { scope: all, to: { by: "percent", change: 0.05 } }),
    );
    await expect.poll(() => trials).toEqual([3000, 1024, 3000]);
    await expect.poll(() => planner.answer.value?.results.trials).toBe(3000);
    planner.dispose();
    expect(script.scenarios).toEqual([]);
  });
});

describe("results by part", () => {
  it("are those of the answer as it stands, worked out when asked for", async () => {
    const { planner } = await openReady();
    await planner.simulate();
    const { parts, compute } = planner.partResults;
    expect(parts.value).toBeNull();
    expect(await compute()).toBe(true);
    expect(parts.value?.products).toHaveLength(11);
    expect(parts.value?.channels.map(({ subject }) => subject)).toEqual(
      planner.plan.value!.shop.channels.map(({ name }) => name),
    );
    planner.editing.value.decide((decisions) =>
      addDecision(decisions, "prices", { scope: all, to: { by: "percent", change: 0.05 } }),
    );
    await planner.simulate();
    expect(parts.value).toBeNull();
  });
});
