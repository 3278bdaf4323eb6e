import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SearchBox, type SearchResult, searchInBox } from "../../../src/planning/best/searchInBox.js";

function search(
  evaluate: (point: readonly number[]) => number,
  box: SearchBox,
  start: readonly number[],
): SearchResult {
  function* evaluateInOneStep(point: readonly number[]) {
    yield;
    return evaluate(point);
  }
  const steps = searchInBox(evaluateInOneStep, box, start);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value === undefined) continue; // a step of the evaluation
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(1);
  }
}

const box = (low: number[], high: number[], shared?: SearchBox["shared"]): SearchBox => ({
  low,
  high,
  ...(shared && { shared }),
});

describe("searchInBox", () => {
  it("finds the top of a hill, and the corner where the top lies outside", () => {
    const hill = ([x, y]: readonly number[]) => -((x - 1) ** 2) - 3 * (y - 9) ** 2;
    const { point } = search(hill, box([-5, 0], [5, 4]), [-4, 0]);
    expect(point[0]).toBeCloseTo(1, 3);
    expect(point[1]).toBe(4);
  });

  it("climbs the better of two hills that the scan tells apart", () => {
    const twoHills = ([x]: readonly number[]) => Math.max(1 - (x - 1) ** 2, 2 - 4 * (x - 7.5) ** 2);
    expect(search(twoHills, box([0], [10]), [1]).point[0]).toBeCloseTo(7.5, 2);
  });

  it("splits a total so that square roots have equal slopes", () => {
    // max 3√x + 4√y with x + y ≤ 25: x : y = 9 : 16
    const gain = ([x, y]: readonly number[]) => 3 * Math.sqrt(x) + 4 * Math.sqrt(y);
    const { point } = search(gain, box([0, 0], [25, 25], { members: [0, 1], most: 25 }), [20, 20]);
    expect(point[0]).toBeCloseTo(9, 1);
    expect(point[1]).toBeCloseTo(16, 1);
  });

  it("stays where nothing can move", () => {
    expect(search(() => 5, box([2, 3], [2, 3]), [9, 9])).toEqual({ point: [2, 3], value: 5 });
  });

  it("never leaves the box or the total, and never returns less than the start", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 12, maxLength: 12 }), (numbers) => {
        const [a, b, c, d, e, f, ...others] = numbers;
        const low = [Math.min(a, b), 0, 0];
        const high = [Math.max(a, b), 4, 5];
        const limits = box(low, high, { members: [1, 2], most: 6 });
        const start = [a, 1, 2];
        const rough = (x: readonly number[]) => {
          expect(x.every((value, i) => value >= low[i] - 1e-9 && value <= high[i] + 1e-9)).toBe(true);
          expect(x[1] + x[2]).toBeLessThanOrEqual(6 + 1e-9);
          return (
            c * x[0] - (x[1] - d) ** 2 - Math.abs(x[2] - e) + Math.sin(f * x[0]) + others[0] * x[1] * x[2]
          );
        };
        expect(search(rough, limits, start).value).toBeGreaterThanOrEqual(rough(start));
      }),
    );
  });
});
