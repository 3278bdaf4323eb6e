import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDate, type DayOrder } from "../../../src/domain/data/cleanDate.js";
import { calendarDay } from "../../../src/math/dayNumber.js";
import { isoDay } from "../../../src/math/isoDay.js";

const shown = (values: string | number, order?: DayOrder) => {
  const { year, month, day } = cleanDate(values, order);
  return `${year}-${month}-${day}`;
};

describe("cleanDate", () => {
  it.each([
    "2026-11-01",
    "2026/11/1",
    "2026.11.1",
    "2026年11月1日",
    "2026 年 11 月 1 日",
    "２０２６-１１-０１",
    "20261101",
    "2026-11-01 08:26:00",
    "2026-11-01T08:26:00Z",
    "2026年11月1日 8:26",
    "1 Nov 2026",
    "1-Nov-2026",
    "November 1, 2026",
    "Nov 1st 2026",
    "26/11/1",
    20261101,
    46327,
    46327.35,
  ])("reads %j as 1 November 2026", (text) => {
    expect(shown(text)).toBe("2026-11-1");
  });

  it("reads day and month in the stated order", () => {
    expect(shown("1/11/2026", "dmy")).toBe("2026-11-1");
    expect(shown("11/1/2026", "mdy")).toBe("2026-11-1");
    expect(shown("01.11.26", "dmy")).toBe("2026-11-1");
    expect(shown("11-01-75", "mdy")).toBe("1975-11-1");
    expect(shown("2026-11-01", "dmy")).toBe("2026-11-1");
  });

  it("reads every day of two centuries in every order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        for (const [text, order] of [
          [isoDay(number), "ymd"],
          [`${day}/${month}/${year}`, "dmy"],
          [`${month}/${day}/${year}`, "mdy"],
          [`${year}年${month}月${day}日`, "dmy"],
        ] as const) {
          expect(cleanDate(text, order)).toEqual({ year, month, day });
        }
      }),
    );
  });

  it.each<[string | number, DayOrder]>([
    ["2026-02-30", "ymd"],
    ["29/2/2026", "dmy"],
    ["13/13/2026", "dmy"],
    ["1/11/2026", "ymd"],
    ["11 2026", "ymd"],
    ["soon", "ymd"],
    ["Foo 1, 2026", "ymd"],
    [-4, "ymd"],
    [20261341, "ymd"],
  ])("refuses %j in the order %s", (text, order) => {
    expect(() => cleanDate(text, order)).toThrow(
      `values must be a date that the order "${order}" can read, such as 2026-11-01; it is ${text}.`,
    );
  });
});
