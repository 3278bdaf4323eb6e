import { describe, expect, it } from "vitest";
import { answerHeavyWork, heavyWorkHere, heavyWorkIn } from "../../sidebar/heavyWork.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { WorkerScope } from "../../src/simulation/answerBlocks.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

/** A worker on this thread whose messages cross as copies, in later turns. */
function startWorker(ended: Worker[]): Worker {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (message) =>
      setTimeout(() => worker.onmessage?.({ data: structuredClone(message) } as MessageEvent)),
  };
  const worker = {
    onmessage: null,
    onerror: null,
    postMessage: (message: unknown) =>
      setTimeout(() => scope.onmessage?.({ data: structuredClone(message) } as MessageEvent)),
    terminate: () => {
      scope.onmessage = null;
      worker.onmessage = null;
      ended.push(worker);
    },
  } as unknown as Worker;
  setTimeout(() => answerHeavyWork(scope));
  return worker;
}

const plan = { ...newPlan(smallShop).plan!, run: { weeks: 2, trials: 300, seed: "heavy" } };
const request = {
  objective: "expected-profit",
  prices: [{ scope: { of: "all" }, low: 0, high: 0.1 }],
  depths: [],
  budget: null,
} as const;

describe("heavy work in a worker", () => {
  it("gives what it gives on the page", async () => {
    const work = heavyWorkIn(() => startWorker([]));
    const shares: number[] = [];
    const control = {
      signal: new AbortController().signal,
      onProgress: (share: number) => shares.push(share),
    };
    const proposal = await work.findBest(plan, request, control);
    expect(shares.length).toBeGreaterThan(3);
    expect(proposal).toEqual(
      await heavyWorkHere.findBest(plan, request, { ...control, onProgress: () => {} }),
    );
    expect(await work.parts(plan)).toEqual(await heavyWorkHere.parts(plan));
  });

  it("is ended with the search that is stopped, and only its own worker", async () => {
    const started: Worker[] = [];
    const ended: Worker[] = [];
    const work = heavyWorkIn(() => {
      const worker = startWorker(ended);
      started.push(worker);
      return worker;
    });
    const stop = new AbortController();
    const search = work.findBest(plan, request, {
      signal: stop.signal,
      onProgress: () => stop.abort("enough"),
    });
    await expect(search).rejects.toBe("enough");
    await expect.poll(() => ended).toEqual([started[1]]);
    expect((await work.parts(plan)).products).toHaveLength(11);
  });

  it("is done on the page once the worker has died, whose call says so", async () => {
    const started: Worker[] = [];
    const ended: Worker[] = [];
    const work = heavyWorkIn(() => {
      started.push(startWorker(ended));
      return started[0];
    });
    await work.isElsewhere;
    const lost = work.parts(plan);
    const told = expect(lost).rejects.toThrow("out of memory");
    await Promise.resolve(); // the call has been sent
    started[0].onerror!({ message: "out of memory" } as ErrorEvent);
    await told;
    expect(ended).toEqual(started);
    expect(await work.parts(plan)).toEqual(await heavyWorkHere.parts(plan));
  });

  it("is done on the page where the worker is not ready in time, which is ended", async () => {
    const ended: Worker[] = [];
    const work = heavyWorkIn(() => {
      const worker = startWorker(ended);
      worker.postMessage = () => expect.unreachable("a worker that was given up is asked");
      Object.defineProperty(worker, "onmessage", { set: () => {}, get: () => null });
      return worker;
    }, 20);
    expect(await work.parts(plan)).toEqual(await heavyWorkHere.parts(plan));
    expect(ended).toHaveLength(1);
  });

  it("is not begun where it has been stopped already", async () => {
    const work = heavyWorkIn(() => startWorker([]));
    const onProgress = () => {};
    await expect(
      work.findBest(plan, request, { signal: AbortSignal.abort("enough"), onProgress }),
    ).rejects.toBe("enough");
  });

  it("carries a refusal over as it was thrown", async () => {
    const work = heavyWorkIn(() => startWorker([]));
    const search = work.findBest(
      plan,
      { ...request, prices: [] },
      { signal: new AbortController().signal, onProgress: () => {} },
    );
    await expect(search).rejects.toMatchObject({ name: "PlanError", code: "nothing-to-find" });
  });
});

describe("heavy work without a worker", () => {
  it("leaves the page its turns, and stops when it is told to", async () => {
    const work = heavyWorkIn(() => {
      throw new Error("forbidden");
    });
    const stop = new AbortController();
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    const search = work.findBest(plan, request, {
      signal: stop.signal,
      onProgress: (share) => share > 0.3 && stop.abort("enough"),
    });
    await expect(search).rejects.toBe("enough");
    clearInterval(count);
    expect(turns).toBeGreaterThan(0);
  });
});
