import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basketRules } from "../../../src/domain/data/basketRules.js";

describe("basketRules", () => {
  const orders = ["x", "x", "y", "y", "z", "z", "w"];
  const items = ["a", "b", "a", "b", "a", "c", "b"];

  // By hand: of 4 orders a is in 3, b in 3, c in 1; a and b together in 2, a and c in 1.
  it("says support, confidence and lift, best lift first", () => {
    expect(basketRules(orders, items)).toEqual({
      header: ["if_bought", "then_buys", "support", "confidence", "lift", "orders"],
      rows: [
        ["a", "c", 0.25, 1 / 3, 4 / 3, 1],
        ["c", "a", 0.25, 1, 4 / 3, 1],
        ["a", "b", 0.5, 2 / 3, 8 / 9, 2],
        ["b", "a", 0.5, 2 / 3, 8 / 9, 2],
      ],
    });
  });

  it("counts an item once per order and reaches the limits themselves", () => {
    expect(basketRules([1, 1, 1, 2], ["a", "a", "b", "a"], 0.5, 1).rows).toEqual([["b", "a", 0.5, 1, 1, 1]]);
    expect(basketRules([1, 2], ["a", "b"]).rows).toEqual([]);
  });

  it("finds exactly the pairs that counting by hand finds", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom("a", "b", "c", "d", "e"));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        share,
        share,
        (log, support, confidence) => {
          const ids = log.map(([id]) => id);
          const { rows } = basketRules(
            ids,
            log.map(([, item]) => item),
            support,
            confidence,
          );
          const baskets = [...new Set(ids)].map(
            (id) => new Set(log.flatMap(([each, item]) => (each === id ? [item] : []))),
          );
          const having = (...wanted: string[]) =>
            baskets.filter((basket) => wanted.every((item) => basket.has(item as "a"))).length;
          const expected: string[] = [];
          for (const one of "abcde") {
            for (const other of "abcde") {
              const both = having(one, other);
              if (one === other || both === 0 || both / baskets.length < support) continue;
              if (both / having(one) >= confidence) expected.push(one + other);
            }
          }
          expect(rows.map(([from, to]) => `${from}${to}`).sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it("refuses percentages typed as whole numbers and more rules than a sheet can use", () => {
    expect(() => basketRules(orders, items, 1.5)).toThrow(
      "min_support must be between 0 and 1 (10% is 0.1); it is 1.5.",
    );
    const many = Array.from({ length: 400 }, (_, i) => i);
    expect(() =>
      basketRules(
        many.map(() => 1),
        many,
        0,
        0,
      ),
    ).toThrow("min_support must be higher: more than 100000 rules reach it; it is 0.");
  });
});
