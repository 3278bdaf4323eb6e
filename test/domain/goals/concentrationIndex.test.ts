import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationIndex } from "../../../src/domain/goals/concentrationIndex.js";
import { weightLists } from "./weightLists.js";

describe("concentrationIndex", () => {
  // 0.5² + 0.3² + 0.2²
  it("is 0.38 for halves, three and two tenths", () => {
    expect(concentrationIndex([50, 30, 20])).toBeCloseTo(0.38, 15);
  });

  it("is 1 for a monopoly and 1/n for equals", () => {
    expect(concentrationIndex([0, 7, 0])).toBe(1);
    expect(concentrationIndex([3, 3, 3, 3])).toBe(0.25);
  });

  it("lies between 1/n and 1 and does not depend on unit or order", () => {
    fc.assert(
      fc.property(weightLists, (values) => {
        const index = concentrationIndex(values);
        expect(index).toBeGreaterThanOrEqual((1 - 1e-12) / values.length);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(concentrationIndex(values.map((value) => value * 2 ** 900))).toBe(index);
        expect(concentrationIndex([...values].reverse())).toBeCloseTo(index, 12);
      }),
    );
  });

  it("refuses a negative value and values that are all 0", () => {
    expect(() => concentrationIndex([1, -1])).toThrow("values must be 0 or more; it is -1.");
    expect(() => concentrationIndex([0])).toThrow("values must add up to more than 0; it is 0.");
  });
});
