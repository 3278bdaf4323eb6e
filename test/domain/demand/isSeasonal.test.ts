import { describe, expect, it } from "vitest";
import { isSeasonal } from "../../../src/domain/demand/isSeasonal.js";

describe("isSeasonal", () => {
  const week = [3, 1, 1, 2, 5, 9, 7];
  it("finds a season that repeats", () => {
    expect(
      isSeasonal(
        Array.from({ length: 35 }, (_, t) => week[t % 7]),
        7,
      ),
    ).toBe(true);
  });

  it("finds none in a line, in a constant, in noise or in less than three seasons", () => {
    expect(
      isSeasonal(
        Array.from({ length: 35 }, (_, t) => (t * t * 7919) % 101),
        7,
      ),
    ).toBe(false);
    expect(isSeasonal(new Array(35).fill(4), 7)).toBe(false);
    expect(isSeasonal(week.concat(week), 7)).toBe(false);
    expect(isSeasonal(week, 1)).toBe(false);
  });
});
