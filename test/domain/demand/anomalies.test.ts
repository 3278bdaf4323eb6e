import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anomalies } from "../../../src/domain/demand/anomalies.js";

const wave = (t: number) => [0, 2, -2, 1, -1, 3, -3][t % 7];

describe("anomalies", () => {
  it("marks a value far above or below its neighbors, and no other", () => {
    const sales = Array.from({ length: 30 }, (_, t) => 100 + wave(t));
    sales[17] = 180;
    sales[24] = 20;
    const marks = sales.map((_, t) => (t === 17 ? "high" : t === 24 ? "low" : null));
    expect(anomalies(sales)).toEqual(marks);
  });

  it("sees an ordinary weekday's sales on a weekend's day, and a weekend as usual", () => {
    const week = [100, 100, 100, 100, 120, 300, 250];
    const sales = Array.from({ length: 56 }, (_, t) => week[t % 7] * (1 + t / 100) + ((t * 37) % 11));
    expect(anomalies(sales, 7).filter((mark) => mark !== null)).toEqual([]);
    sales[33] = 130;
    expect(anomalies(sales, 7).flatMap((mark, t) => (mark ? [[t, mark]] : []))).toEqual([[33, "low"]]);
  });

  // Iglewicz & Hoaglin (1993): the mean absolute deviation where the median one is 0.
  it("marks the one value that breaks a constant", () => {
    expect(anomalies([5, 5, 5, 5, 5, 5, 9, 5, 5, 5]).indexOf("high")).toBe(6);
    expect(anomalies(new Array(20).fill(0.1)).every((mark) => mark === null)).toBe(true);
  });

  it("is not misled by a trend", () => {
    const growing = Array.from({ length: 40 }, (_, t) => 10 + 5 * t + wave(t));
    growing[30] += 60;
    expect(anomalies(growing).flatMap((mark, t) => (mark ? [t] : []))).toEqual([30]);
  });

  it("marks fewer values for a higher threshold, whatever the unit", () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const marks = anomalies(list, 1, 2);
        anomalies(list, 1, 4).forEach((mark, t) => {
          if (mark) expect(marks[t]).toBe(mark);
        });
        expect(
          anomalies(
            list.map((value) => value * 1024),
            1,
            2,
          ),
        ).toEqual(marks);
      }),
    );
  });

  it("refuses a history of less than two seasons and a threshold of 0", () => {
    expect(() => anomalies([1, 2, 3], 2)).toThrow("history must be at least 4 values long; it is 3.");
    expect(() => anomalies([1, 2, 3], 1, 0)).toThrow("threshold must be above 0; it is 0.");
  });
});
