import { describe, expect, it } from "vitest";
import { coverageOf } from "./recovery/coverage.js";
import { figures, recoverShop } from "./recovery/recoverShop.js";

// The whole study, 200 shops, is `npm run bench recovery`; its table stands in docs/recovery.md.
describe("on 20 generated shops, from their tables to the next quarter's profit", () => {
  const coverage = coverageOf(
    Array.from({ length: 20 }, (_, i) => recoverShop(`small recovery ${i + 1}`, 1000)).flat(),
  );

  // A sound 80% range holds 12 to 20 of 20 truths 99 times in 100; those of a shop's categories are more.
  it.each(figures)("an 80%% range holds the true %s in 60%% to 100%% of cases", (figure) => {
    const { ranges, held } = coverage.find((each) => each.figure === figure)!;
    expect(ranges).toBeGreaterThanOrEqual(20);
    expect(held).toBeGreaterThanOrEqual(0.6);
  });

  it("ranges are no wider than they must be: together they miss some truths", () => {
    const all = coverage.reduce((sum, { ranges }) => sum + ranges, 0);
    const held = coverage.reduce((sum, each) => sum + each.held * each.ranges, 0);
    expect(held / all).toBeLessThan(0.92);
  });
});
