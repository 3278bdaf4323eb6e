import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { median } from "../../src/math/median.js";

describe("mean and median", () => {
  it("are the sum over the number and the middle", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([6, 1, 2])).toBe(2);
    expect(median([6, 1, 2, 3])).toBe(2.5);
  });

  it("of nothing are not a number, or refused", () => {
    expect(mean([])).toBeNaN();
    expect(() => median([])).toThrow("A quantile needs at least one value");
  });
});
