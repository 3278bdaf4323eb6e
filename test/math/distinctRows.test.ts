import fc from "fast-check";
import { expect, it } from "vitest";
import { distinctRows } from "../../src/math/distinctRows.js";

it("numbers different rows by first appearance", () => {
  const { group, first } = distinctRows([
    [3, 1, 3, 3, 1],
    [0.5, 2, 0.5, 7, 2],
  ]);
  expect([...group]).toEqual([0, 1, 0, 2, 1]);
  expect([...first]).toEqual([0, 1, 3]);
});

it("takes -0 for 0, and no rows at all", () => {
  expect([...distinctRows([[0, -0]]).group]).toEqual([0, 0]);
  expect(distinctRows([[]]).first).toHaveLength(0);
});

it("puts rows together exactly where a Map of their text does", () => {
  const cell = fc.oneof(fc.nat(4), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 80 }), (rows) => {
      const { group, first } = distinctRows([0, 1, 2].map((k) => rows.map((row) => row[k])));
      const known = new Map<string, number>();
      const expected = rows.map((row) => {
        const text = row.map((value) => value + 0).join();
        if (!known.has(text)) known.set(text, known.size);
        return known.get(text);
      });
      expect([...group]).toEqual(expected);
      expect([...first].map((row) => group[row])).toEqual([...known.values()]);
    }),
  );
});
