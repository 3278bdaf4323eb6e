import { describe, expect, it } from "vitest";
import { finish, finishInSlices, type Steps } from "../../src/simulation/steps.js";

/** Adds up 1 to `last`, a number at a step; at every tenth it says how far it is. */
function* sumTo(last: number): Steps<number> {
  let sum = 0;
  for (let i = 1; i <= last; i++) {
    sum += i;
    yield i % 10 === 0 ? i / last : undefined;
  }
  return sum;
}

/** A page's turns and a clock on which every look takes 1 ms. */
function page() {
  let time = 0;
  let turns = 0;
  return {
    now: () => ++time,
    pause: async () => {
      turns++;
    },
    turns: () => turns,
  };
}

describe("work in steps", () => {
  it("comes to the same end straight through and in slices", async () => {
    expect(finish(sumTo(100))).toBe(5050);
    expect(await finishInSlices(sumTo(100), page())).toBe(5050);
  });

  it("gives the turn back after slices of 12 ms, not after every step", async () => {
    const { now, pause, turns } = page();
    await finishInSlices(sumTo(100), { now, pause });
    expect(turns()).toBe(Math.ceil(100 / 12));
  });

  it("tells the share that was said last", async () => {
    const told: number[] = [];
    await finishInSlices(sumTo(50), { ...page(), onProgress: (share) => told.push(share) });
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]); // after 12, 24, 36, 48 and 50 steps
  });

  it("stops between two slices with the reason of the signal, and does not begin where that is aborted", async () => {
    const stop = new AbortController();
    let steps = 0;
    let givenUp = 0;
    function* endless(): Steps<never> {
      try {
        for (;;) {
          steps++;
          yield;
        }
      } finally {
        givenUp++;
      }
    }
    const { now } = page();
    const pause = async () => stop.abort("enough");
    await expect(finishInSlices(endless(), { now, pause, signal: stop.signal })).rejects.toBe("enough");
    expect([steps, givenUp]).toEqual([12, 1]);
    await expect(finishInSlices(endless(), { now, pause, signal: stop.signal })).rejects.toBe("enough");
    expect(steps).toBe(12);
  });

  it("fails as the work does", async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error("No price for tea.");
    }
    expect(() => finish(failing())).toThrow("No price for tea.");
    await expect(finishInSlices(failing(), page())).rejects.toThrow("No price for tea.");
  });
});
