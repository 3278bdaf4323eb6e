import { describe, expect, it, vi } from "vitest";
import { timeLimitMilliseconds, withinTimeLimit } from "../../workbench/runtime/timeLimit.js";

describe("the time limit of an execution", () => {
  it("is 30 s for custom functions and 6 min for what a person starts", () => {
    expect([timeLimitMilliseconds("custom-function"), timeLimitMilliseconds("menu")]).toEqual([
      30_000, 360_000,
    ]);
    expect(timeLimitMilliseconds("server")).toBe(360_000);
  });

  it("lets a short execution through and stops nothing", async () => {
    const stop = vi.fn();
    expect(await withinTimeLimit(Promise.resolve(7), "EOQ", 50, stop)).toBe(7);
    expect(stop).not.toHaveBeenCalled();
  });

  it("passes on the error of an execution", async () => {
    const failing = Promise.reject(new Error("no table"));
    await expect(withinTimeLimit(failing, "EOQ", 50, () => {})).rejects.toThrow("no table");
  });

  it("stops a long execution and says so", async () => {
    const stop = vi.fn();
    const endless = new Promise<never>(() => {});
    await expect(withinTimeLimit(endless, "EOQ", 20, stop)).rejects.toThrow(
      "Exceeded maximum execution time: EOQ ran longer than the 0.02 s Google allows.",
    );
    expect(stop).toHaveBeenCalledOnce();
  });
});
