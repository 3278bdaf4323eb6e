import { expect, it } from "vitest";
import { remembered } from "../../../src/domain/customers/remembered.js";

const polynomial = (x: number, y: number, z: number) => x + 3 * y + 7 * z;

it("answers as the function itself, also where more is asked than it can keep", () => {
  const again = remembered(polynomial);
  let wrong = 0;
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 60_000; i++) {
      const [x, y, z] = [i % 41, (i * 7919) % 50_000, i / 8];
      if (again(x, y, z) !== polynomial(x, y, z)) wrong++;
    }
  }
  expect(wrong).toBe(0);
});

it("asks the function once for what is asked again and again", () => {
  let asked = 0;
  const again = remembered((x, y, z) => {
    asked++;
    return polynomial(x, y, z);
  });
  const answers = Array.from({ length: 100 }, () => again(2, 38.86, 39));
  expect(new Set(answers)).toEqual(new Set([2 + 3 * 38.86 + 7 * 39]));
  expect(asked).toBe(1);
  expect(again(0, 0, 0)).toBe(0);
});
