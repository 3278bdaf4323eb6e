import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/math/dayNumber.js";
import { readDay, readWeekNumber, weekOfDay } from "../../../src/planning/tables/cleanDate.js";

const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });

describe("readDay", () => {
  it.each([
    [{ date: "2026-11-09" }],
    ["2026-11-09"],
    ["2026/11/9"],
    ["2026.11.09 08:26:00"],
    ["2026年11月9日"],
    ["２０２６－１１－０９"],
    ["20261109"],
    [20261109],
    ["46335"],
    [46335.5],
    ["2026-W46"],
    ["2026年第46周"],
    ["9 Nov 2026"],
    ["09-Nov-2026"],
    ["November 9, 2026"],
    ["Nov 9, 2026, 8:26 AM"],
    ["2026-11-09~2026-11-15"],
    ["2026年11月9日至11月15日"],
  ])("reads %j as 2026-11-09", (cell) => {
    expect(readDay(cell, "zh_CN")).toBe(day(2026, 11, 9));
  });

  it("takes the order of day and month from the locale, and from what is possible", () => {
    expect(readDay("11/12/2026", "en_US")).toBe(day(2026, 11, 12));
    expect(readDay("11/12/2026", "en_GB")).toBe(day(2026, 12, 11));
    expect(readDay("25/12/2026", "en_US")).toBe(day(2026, 12, 25));
    expect(readDay("12/25/2026", "en_GB")).toBe(day(2026, 12, 25));
  });

  it.each(["2026-02-29", "31 Feb 2026", "9 Mug 2026", "2026-13-01", "total", "", "12", 12, true])(
    "does not take %j for a day",
    (cell) => {
      expect(readDay(cell, "en_US")).toBeNull();
    },
  );
});

describe("weeks", () => {
  it("begin on Monday", () => {
    expect(weekOfDay(day(2026, 11, 15)) - weekOfDay(day(2026, 11, 9))).toBe(0);
    expect(weekOfDay(day(2026, 11, 16)) - weekOfDay(day(2026, 11, 15))).toBe(1);
  });

  it.each([[7], ["7"], ["W07"], ["week 7"], ["第7周"]])(
    "are read from %j where they are only counted",
    (cell) => {
      expect(readWeekNumber(cell)).toBe(7);
    },
  );
});
