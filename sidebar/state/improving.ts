import { type ReadonlySignal, signal } from "@preact/signals";
import type { Proposal } from "../../src/planning/best/bestDecision.js";
import type { BestRequest, Objective } from "../../src/planning/best/bestRequest.js";
import type { Plan } from "../../src/planning/plan.js";
import type { Engine } from "../engine.js";
import { isInShop } from "./draft.js";
import { createRunner, type Runner } from "./running.js";
import type { Tasks } from "./tasks.js";

/** A proposal, with the plan that it improves. */
export interface Found {
  readonly plan: Plan;
  readonly objective: Objective;
  readonly proposal: Proposal;
}

/** The search for the best decisions within limits. */
export interface Improving {
  /** What may move and what for, as the person said it. */
  readonly request: ReadonlySignal<BestRequest>;
  ask(request: BestRequest): void;
  readonly progress: Runner<unknown, unknown>["progress"];
  readonly found: ReadonlySignal<Found | null>;
  find(): Promise<boolean>;
  cancel(): void;
  /** Forgets the proposal. */
  discard(): void;
}

const firstRequest: BestRequest = {
  objective: "expected-profit",
  prices: [{ scope: { of: "all" }, low: -0.1, high: 0.1 }],
  depths: [],
  budget: null,
};

/** @param now clock in milliseconds, for the time estimate */
export function createImproving(
  engine: ReadonlySignal<Engine | null>,
  tasks: Tasks,
  plan: ReadonlySignal<Plan | null>,
  now: () => number,
): Improving {
  const request = signal(firstRequest);
  const found = signal<Found | null>(null);
  const runner = createRunner(
    (asked: { readonly plan: Plan; readonly request: BestRequest }, { signal, onProgress }) =>
      engine.value!.findBest(asked.plan, asked.request, {
        signal,
        onProgress: (share) => onProgress(share, 1),
      }),
    now,
  );
  return {
    request,
    ask: (next) => {
      request.value = next;
    },
    progress: runner.progress,
    found,
    find: () =>
      tasks.attempt("improving", async () => {
        const asked = plan.value;
        if (!asked) return;
        found.value = null;
        const wanted = requestOn(asked, request.value);
        const proposal = await runner.run({ plan: asked, request: wanted });
        if (proposal) found.value = { plan: asked, objective: wanted.objective, proposal };
      }),
    cancel: runner.cancel,
    discard: () => {
      found.value = null;
    },
  };
}

/** The part of a request that a plan has something of: a promotion may have been taken back meanwhile. */
export function requestOn({ shop, decisions }: Plan, { prices, depths, budget, objective }: BestRequest) {
  const channels = budget?.channels.filter(({ channel }) =>
    shop.channels.some(({ name }) => name === channel),
  );
  return {
    objective,
    prices: prices.filter(({ scope }) => isInShop(scope, shop)),
    depths: depths.filter(({ promotion }) => decisions.promotions.some(({ name }) => name === promotion)),
    budget: budget && channels?.length ? { ...budget, channels } : null,
  };
}
