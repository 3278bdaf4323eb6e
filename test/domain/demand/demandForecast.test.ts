import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandForecast } from "../../../src/domain/demand/demandForecast.js";
import { type ForecastMethodName, forecastMethods } from "../../../src/domain/demand/forecastMethods.js";

const spareParts = [0, 0, 5, 0, 0, 0, 12, 0, 3, 0, 0, 8, 0, 0, 0, 0, 6, 10, 0, 0, 2, 0, 0, 4];
const names = [...Object.keys(forecastMethods), "auto"] as (ForecastMethodName | "auto")[];
const forecasts = (...given: Parameters<typeof demandForecast>) =>
  demandForecast(...given).map(({ forecast }) => forecast);

const demand = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 40 });

describe("demandForecast", () => {
  it("repeats the last value, or the last season", () => {
    expect(forecasts([12, 15, 11, 18], 3, 1, 0.8, "naive")).toEqual([18, 18, 18]);
    const quarters = [10, 20, 30, 40, 12, 22, 33, 44];
    expect(forecasts(quarters, 6, 4, 0.9, "seasonal-naive")).toEqual([12, 22, 33, 44, 12, 22]);
  });

  it("widens the naive interval with the root of the steps ahead", () => {
    // Hyndman & Athanasopoulos, section 5.5: σ_h = σ√h; differences 3, −4, 7 have σ² = 74/3.
    const [, second] = demandForecast([12, 15, 11, 18], 2, 1, 0.8, "naive");
    expect(second.high).toBeCloseTo(18 + 1.2815515655446004 * Math.sqrt((2 * 74) / 3), 9);
  });

  // R's forecast::croston and tsintermittent::crost(init = "naive") with α = 0.1 agree on these.
  it.each([
    ["croston", 1.866634],
    ["sba", 1.773302],
  ] as const)("expects by %s what R's packages expect of an intermittent series", (method, expected) => {
    expect(forecasts(spareParts, 2, 1, 0.8, method)[1]).toBeCloseTo(expected, 6);
  });

  it("lets TSB's probability of a sale sink by a tenth with every period without one", () => {
    expect(forecasts([0, 4, 0, 0], 1, 1, 0.8, "tsb")[0]).toBeCloseTo(4 * 0.5 * 0.9 ** 2, 12);
  });

  it("finds 1 a period in 3 units every third period", () => {
    const regular = [0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0, 3];
    expect(forecasts(regular, 1, 1, 0.8, "croston")[0]).toBeCloseTo(1, 12);
  });

  it.each(["ses", "holt", "damped", "theta", "naive", "auto"] as const)(
    "forecasts a constant as that constant by %s",
    (method) => {
      fc.assert(
        fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (level) => {
          for (const { forecast, low, high } of demandForecast(
            new Array(12).fill(level),
            4,
            1,
            0.8,
            method,
          )) {
            expect(Math.abs(forecast - level)).toBeLessThanOrEqual(1e-9 * level);
            expect(high! - low!).toBeLessThanOrEqual(1e-6 * level);
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(["holt", "auto"] as const)("continues a straight line by %s", (method) => {
    const line = Array.from({ length: 20 }, (_, t) => 5 + 3 * t);
    forecasts(line, 5, 1, 0.8, method).forEach((value, step) => {
      expect(value).toBeCloseTo(5 + 3 * (20 + step), 2);
    });
  });

  it("continues a season that grows, additive or multiplicative", () => {
    const seasons = [1, 0.8, 0.9, 1.3];
    const growing = (t: number) => (50 + 2 * t) * seasons[t % 4];
    const history = Array.from({ length: 24 }, (_, t) => growing(t));
    forecasts(history, 4, 4, 0.8, "holt-winters").forEach((value, step) => {
      expect(Math.abs(value / growing(24 + step) - 1)).toBeLessThan(0.03);
    });
  });

  it("is never below 0 without a negative value behind it, and the interval holds the forecast", () => {
    fc.assert(
      fc.property(
        demand,
        fc.constantFrom(...names),
        fc.integer({ min: 1, max: 12 }),
        (history, method, horizon) => {
          const steps = demandForecast(history, horizon, method === "holt-winters" ? 4 : 1, 0.8, method);
          expect(steps).toHaveLength(horizon);
          for (const { forecast, low, high } of steps) {
            expect(low! >= 0 && low! <= forecast && forecast <= high!).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is wider for more confidence", () => {
    fc.assert(
      fc.property(demand, (history) => {
        const narrow = demandForecast(history, 3, 1, 0.5);
        demandForecast(history, 3, 1, 0.95).forEach(({ low, high }, step) => {
          expect(low! <= narrow[step].low! && high! >= narrow[step].high!).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("makes sense of histories with little in them", () => {
    for (const method of ["auto", "croston", "sba", "tsb"] as const) {
      expect(demandForecast([0, 0, 0, 0, 0, 0], 1, 1, 0.8, method)).toEqual([
        { step: 1, forecast: 0, low: 0, high: 0 },
      ]);
    }
    const [{ forecast, high }] = demandForecast([0, 0, 0, 5, 0, 0, 0, 0], 1);
    expect(forecast > 0 && forecast < 1.25 && high! <= 5).toBe(true);
    expect(demandForecast([7], 2)).toEqual([
      { step: 1, forecast: 7, low: null, high: null },
      { step: 2, forecast: 7, low: null, high: null },
    ]);
  });

  it("refuses what it cannot forecast from", () => {
    expect(() => demandForecast([1, 2, 3], 2, 1, 0.8, "holt")).toThrow(
      "history must be at least 5 values long; it is 3.",
    );
    expect(() => demandForecast([1, 2, 3], 0)).toThrow("horizon must be a whole number, 1 or more; it is 0.");
    expect(() => demandForecast([1, 2, 3], 2, 1, 80)).toThrow("confidence must be above 0 and below 1");
    expect(() => demandForecast([4, 5, 6], 2, 1, 0.8, "holt-winters")).toThrow(
      "season_length must be a whole number, 2 or more; it is 1.",
    );
    expect(() => demandForecast([4, -5, 6], 2, 1, 0.8, "sba")).toThrow(
      "history must be 0 or more; it is -5.",
    );
  });
});
