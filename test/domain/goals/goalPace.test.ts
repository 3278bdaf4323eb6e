import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalPace } from "../../../src/domain/goals/goalPace.js";

const year = new Array<number>(12).fill(1);
const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const weight = fc.integer({ min: 1, max: 50 });

describe("goalPace", () => {
  // Three months of a steady year: 270 of 300; 930 are left for nine months.
  it("projects 1080 from 270 in the first quarter of a steady year", () => {
    const pace = goalPace(1200, [90, 110, 70], year);
    expect(pace).toMatchObject({ done: 270, expectedByNow: 300, pace: 0.9, projected: 1080, gap: -120 });
    expect(pace.neededPerPeriod).toBeCloseTo(103.333333333, 9);
  });

  it("counts the blank months of the range where there are no weights", () => {
    expect(goalPace(1200, [90, 110, 70, ...new Array<null>(9).fill(null)])).toEqual(
      goalPace(1200, [90, 110, 70], year),
    );
    expect(goalPace(300, [90, 110, 70])).toMatchObject({
      expectedByNow: 300,
      gap: -30,
      neededPerPeriod: null,
    });
  });

  it("needs nothing of periods in which nothing is expected", () => {
    expect(goalPace(100, [30], [1, 1, 0, 0]).neededPerPeriod).toBe(70);
    expect(goalPace(100, [30], [0, 1])).toMatchObject({
      expectedByNow: 0,
      pace: null,
      projected: null,
      gap: null,
    });
  });

  it("is at pace 1 while all goes as the weights say", () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(weight, { minLength: 2, maxLength: 30 }),
        fc.nat(),
        (target, weights, at) => {
          const all = weights.reduce((sum, each) => sum + each, 0);
          const first = weights.slice(0, 1 + (at % weights.length));
          const pace = goalPace(
            target,
            first.map((each) => (target * each) / all),
            weights,
          );
          expect(pace.pace).toBeCloseTo(1, 10);
          expect((pace.projected ?? 0) / target).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("refuses a target of 0, a negative weight, and fewer weights than actuals", () => {
    expect(() => goalPace(0, [1])).toThrow("target must be above 0; it is 0.");
    expect(() => goalPace(1, [1], [-1])).toThrow("weights must be 0 or more; it is -1.");
    expect(() => goalPace(1, [1], [0])).toThrow("weights must add up to more than 0; it is 0.");
    expect(() => goalPace(1, [1, 1], [1])).toThrow(
      "weights must be at least as long as actuals, 2 values; it is 1.",
    );
  });
});
