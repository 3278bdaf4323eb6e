import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastError } from "../../../src/domain/demand/forecastError.js";

const value = fc.integer({ min: 1, max: 10_000 });
const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 });

describe("forecastError", () => {
  // By hand: errors 10, −5, 10; scaled by the steps 2, 4 of the history, 3 on average.
  it("measures as Hyndman and Koehler define", () => {
    const error = forecastError([100, 120, 80], [110, 115, 90], [4, 6, 2]);
    expect(error.mae).toBeCloseTo(25 / 3, 12);
    expect(error.rmse).toBeCloseTo(Math.sqrt(75), 12);
    expect(error.mape).toBeCloseTo((0.1 + 5 / 120 + 0.125) / 3, 12);
    expect(error.smape).toBeCloseTo((20 / 210 + 10 / 235 + 20 / 170) / 3, 12);
    expect(error.mase).toBeCloseTo(25 / 9, 12);
    expect(error.bias).toBe(5);
  });

  it("scales by the season where the history is longer than one", () => {
    expect(forecastError([5], [7], [1, 2, 4, 6], 2).mase).toBeCloseTo(2 / 3.5, 12);
    expect(forecastError([5], [7], [1, 2], 2).mase).toBe(2);
  });

  it("leaves out what is not defined", () => {
    expect(forecastError([0, 1], [1, 1])).toMatchObject({ mape: null, mase: null, smape: 1 });
    expect(forecastError([0], [0]).smape).toBe(0);
    expect(forecastError([1], [2], [3, 3, 3]).mase).toBeNull();
  });

  it("has a mean error no larger than the root mean square, and relative measures free of the unit", () => {
    fc.assert(
      fc.property(pairs, value, (list, unit) => {
        const [actual, forecast] = [list.map(([a]) => a), list.map(([, f]) => f)];
        const error = forecastError(actual, forecast);
        const scaled = forecastError(
          actual.map((a) => a * unit),
          forecast.map((f) => f * unit),
        );
        expect(Math.abs(error.bias)).toBeLessThanOrEqual(error.mae * (1 + 1e-12));
        expect(error.mae).toBeLessThanOrEqual(error.rmse * (1 + 1e-12));
        expect(scaled.mape).toBeCloseTo(error.mape!, 9);
        expect(scaled.smape).toBeCloseTo(error.smape, 9);
      }),
    );
  });

  it("refuses lists of different lengths and a history of one value", () => {
    expect(() => forecastError([1, 2, 3], [1, 2])).toThrow(
      "forecast must be as long as actual, 3 values; it is 2.",
    );
    expect(() => forecastError([1], [1], [5])).toThrow("history must be at least 2 values long; it is 1.");
  });
});
