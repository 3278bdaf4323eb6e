import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/math/dayNumber.js";
import { weekOfDay } from "../../../src/planning/tables/cleanDate.js";
import { weekSpan } from "../../../src/planning/tables/weekSpan.js";

const monday = dayNumber({ year: 2026, month: 1, day: 5 });
const week = weekOfDay(monday);

function spanOfDays(days: readonly number[]) {
  const rows = new Map<number, number>();
  for (const day of days) rows.set(weekOfDay(day), (rows.get(weekOfDay(day)) ?? 0) + 1);
  return weekSpan(rows, days);
}

const days = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => monday + first + i);

describe("weekSpan", () => {
  it("has only whole weeks of daily rows", () => {
    expect(spanOfDays(days(-3, 16))).toEqual({ first: week, last: week + 1, firstDay: "2026-01-05" });
    expect(spanOfDays(days(0, 20))).toEqual({ first: week, last: week + 2, firstDay: "2026-01-05" });
  });

  it("takes a week for whole at the last weekday on which the shop is open", () => {
    const closedOnSundays = days(0, 26).filter((day) => (day - monday) % 7 !== 6);
    expect(spanOfDays(closedOnSundays).last).toBe(week + 3);
    expect(spanOfDays(closedOnSundays.slice(0, -1)).last).toBe(week + 2);
  });

  it("keeps the last week of weekly rows, on whatever weekday they are dated, one off included", () => {
    const thursdays = [3, 10, 17, 24].map((day) => monday + day);
    expect(spanOfDays(thursdays)).toMatchObject({ first: week, last: week + 3 });
    expect(spanOfDays([3, 10, 17, 24, 31, 37].map((day) => monday + day))).toMatchObject({ last: week + 5 });
  });

  it("passes over dates far from all others, such as a mistyped year", () => {
    const mistyped = monday + 36 * 365;
    expect(spanOfDays([...days(0, 20), mistyped])).toMatchObject({ first: week, last: week + 2 });
    expect(spanOfDays([mistyped - 99 * 365, ...days(0, 20)])).toMatchObject({ first: week, last: week + 2 });
  });

  it("has at most the latest 208 weeks", () => {
    expect(spanOfDays(days(0, 7 * 300 - 1))).toMatchObject({ first: week + 92, last: week + 299 });
  });

  it("has no first day where weeks are only counted", () => {
    expect(
      weekSpan(
        new Map([
          [1, 4],
          [9, 4],
        ]),
        [],
      ),
    ).toEqual({ first: 1, last: 9, firstDay: "" });
  });
});
