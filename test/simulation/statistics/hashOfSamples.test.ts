import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOfSamples } from "../../../src/simulation/statistics/hashOfSamples.js";

const code = (...values: number[]) => hashOfSamples(new Map([["profit", Float64Array.from(values)]]));

it("is the same code on every machine", () => {
  expect([code(), code(1), code(1, 2, 3), code(Math.PI, -1e300)]).toMatchInlineSnapshot(`
    [
      "GJ82N0YXMK",
      "W0DKWCZ4GB",
      "3KE0W5NGZ5",
      "MVSSF8H3FT",
    ]
  `);
});

it("is ten letters and digits, without I, L, O and U", () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (values) => {
      expect(code(...values)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    }),
  );
});

it("changes with the last bit of any value, with order, length and names", () => {
  const values = [1, 2, 3];
  const codes = new Set([code(...values), code(2, 1, 3), code(1, 2), code(1, 2, 3, 0), code(0, 1, 2, 3)]);
  expect(codes.size).toBe(5);
  for (let i = 0; i < 3; i++)
    codes.add(code(...values.map((value, k) => (k === i ? value * (1 + 2 ** -52) : value))));
  const renamed = (name: string) => hashOfSamples(new Map([[name, Float64Array.of(1, 2, 3)]]));
  codes.add(renamed("profis"));
  codes.add(renamed("profi"));
  expect(codes.size).toBe(10);
});

it("has no two alike among 20,000 near results, and every digit changes", () => {
  const codes = Array.from({ length: 20_000 }, (_, i) => code(i, i + 1));
  expect(new Set(codes).size).toBe(codes.length);
  for (let place = 0; place < 10; place++) {
    expect(new Set(codes.map((text) => text[place])).size).toBe(32);
  }
});

it("takes −0 for 0", () => {
  expect(code(-0)).toBe(code(0));
});
