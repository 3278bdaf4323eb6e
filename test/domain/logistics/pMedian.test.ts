import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSites } from "../../../src/domain/logistics/bestSites.js";
import { pMedian } from "../../../src/domain/logistics/pMedian.js";

const distances = [
  [0, 4, 7, 9],
  [3, 0, 5, 8],
  [6, 5, 0, 2],
  [9, 8, 2, 0],
  [5, 1, 4, 6],
];
const weights = [2, 1, 3, 2, 4];
const total = (rows: { cost: number }[]) => rows.reduce((sum, { cost }) => sum + cost, 0);

describe("pMedian", () => {
  // All six pairs by hand: columns 2 and 3 cost 8 + 0 + 0 + 4 + 4 = 16, the least.
  it("opens the two sites that enumeration finds", () => {
    expect(pMedian(distances, weights, 2)).toEqual([
      { site: 2, clients: 3, cost: 12 },
      { site: 3, clients: 2, cost: 4 },
    ]);
  });

  it("costs no more with a site more, serves every client, and nothing with a site at each", () => {
    const square = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(square, (rows) => {
        const ones = rows.map(() => 1);
        let before = Infinity;
        for (let p = 1; p <= 6; p++) {
          const sites = pMedian(rows, ones, p);
          expect(sites).toHaveLength(p);
          expect(sites.reduce((sum, { clients }) => sum + clients, 0)).toBe(rows.length);
          expect(total(sites)).toBeLessThanOrEqual(before);
          before = total(sites);
        }
        expect(before).toBe(rows.reduce((sum, row) => sum + Math.min(...row), 0));
      }),
    );
  });

  it("refuses more sites than there are, and weights that do not match", () => {
    expect(() => pMedian(distances, weights, 5)).toThrow(
      "p must be at most 4, the number of sites; it is 5.",
    );
    expect(() => pMedian(distances, [1, 2], 1)).toThrow(
      "weights must be as long as distances, 5 values; it is 2.",
    );
    expect(() => pMedian([[-1]], [1], 1)).toThrow("distances must be 0 or more; it is -1.");
  });
});

describe("bestSites", () => {
  // 40 clients on a line at 0 … 39 are best served from the middles of five stretches of 8: 5·16 = 80 in all.
  it("finds the best sites where there are too many sets of them to try", () => {
    const line = Array.from({ length: 80 }, (_, site) =>
      Float64Array.from({ length: 40 }, (_client, client) => Math.abs(client - site / 2)),
    );
    const sites = bestSites(line, 5);
    const cost = line[0].reduce((sum, _, i) => sum + Math.min(...sites.map((site) => line[site][i])), 0);
    expect(cost).toBe(80);
  });
});
