import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayNumber } from "../../src/math/dayNumber.js";

describe("days since 1970-01-01", () => {
  it("knows days by other calendars' tables", () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 1899, month: 12, day: 30 })).toBe(-25569); // day 0 of spreadsheets
    expect(dayNumber({ year: 2000, month: 2, day: 29 })).toBe(11016);
    expect(dayNumber({ year: 2026, month: 11, day: 11 })).toBe(20768);
  });

  it("agrees with Date over 1600 to 2400, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_000, max: 157_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(calendarDay(days)).toEqual(day);
        expect(dayNumber(day)).toBe(days);
      }),
    );
  });
});
