import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seasonalIndex } from "../../../src/domain/demand/seasonalIndex.js";
import { mean } from "../../../src/math/mean.js";

const history = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 14, maxLength: 60 });

describe("seasonalIndex", () => {
  it("is the share of an average period where there is no trend", () => {
    const years = [10, 20, 30, 40, 10, 20, 30, 40, 10, 20, 30, 40];
    seasonalIndex(years, 4).forEach((index, k) => {
      expect(index).toBeCloseTo([0.4, 0.8, 1.2, 1.6][k], 12);
    });
  });

  // Hyndman & Athanasopoulos, section 3.4: the moving average of an odd season needs no half weights.
  it("takes out a steady trend of an odd season", () => {
    const seasons = [0.5, 1, 1.5];
    const growing = Array.from({ length: 30 }, (_, t) => (100 + t) * seasons[t % 3]);
    seasonalIndex(growing, 3).forEach((index, k) => {
      expect(index).toBeCloseTo(seasons[k], 2);
    });
  });

  it("is 1 on average, whatever the unit", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 7 }), (demand, season) => {
        const indices = seasonalIndex(demand, season);
        expect(indices).toHaveLength(season);
        expect(mean(indices)).toBeCloseTo(1, 12);
        const inDozens = seasonalIndex(
          demand.map((value) => value / 12),
          season,
        );
        inDozens.forEach((index, k) => {
          expect(index).toBeCloseTo(indices[k], 9);
        });
      }),
    );
  });

  it("refuses a history of less than two seasons, a season of one, and a season without demand", () => {
    expect(() => seasonalIndex([1, 2, 3], 2)).toThrow("history must be at least 4 values long; it is 3.");
    expect(() => seasonalIndex([1, 2, 3], 1)).toThrow(
      "season_length must be a whole number, 2 or more; it is 1.",
    );
    expect(() => seasonalIndex([0, 0, 0, 0], 2)).toThrow("history must have some demand in every stretch");
  });
});
