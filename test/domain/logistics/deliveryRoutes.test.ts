import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/root.mjs";
import { type DeliveryStop, deliveryRoutes } from "../../../src/domain/logistics/deliveryRoutes.js";

type Place = readonly [x: number, y: number];

const between = (places: readonly Place[]) =>
  places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)));

function lengthOf(stops: readonly DeliveryStop[], distances: readonly (readonly number[])[]): number {
  return stops.reduce((sum, { node, distance }, k) => {
    const isLast = stops[k + 1]?.stop !== k + 1 && stops[k + 1]?.route !== stops[k].route;
    return isLast ? sum + distance + distances[node - 1][0] : sum;
  }, 0);
}

const coordinate = fc.integer({ min: 0, max: 100 });
const problem = fc
  .array(fc.record({ x: coordinate, y: coordinate, demand: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((clients) => {
    const places: Place[] = [[50, 50], ...clients.map(({ x, y }) => [x, y] as const)];
    return { distances: between(places), demands: [0, ...clients.map(({ demand }) => demand)] };
  });

describe("deliveryRoutes", () => {
  // OR-Tools' example "cities": 13 cities in the United States, shortest tour 7293 miles.
  it("finds the shortest tour of 13 cities", () => {
    const upper = [
      [2451, 713, 1018, 1631, 1374, 2408, 213, 2571, 875, 1420, 2145, 1972],
      [1745, 1524, 831, 1240, 959, 2596, 403, 1589, 1374, 357, 579],
      [355, 920, 803, 1737, 851, 1858, 262, 940, 1453, 1260],
      [700, 862, 1395, 1123, 1584, 466, 1056, 1280, 987],
      [663, 1021, 1769, 949, 796, 879, 586, 371],
      [1681, 1551, 1765, 547, 225, 887, 999],
      [2493, 678, 1724, 1891, 1114, 701],
      [2699, 1038, 1605, 2300, 2099],
      [1744, 1645, 653, 600],
      [679, 1272, 1162],
      [1017, 1200],
      [504],
    ];
    const at = (i: number, j: number) => (i === j ? 0 : upper[Math.min(i, j)][Math.abs(i - j) - 1]);
    const distances = Array.from({ length: 13 }, (_, i) => Array.from({ length: 13 }, (_to, j) => at(i, j)));
    const stops = deliveryRoutes(distances, [0, ...new Array(12).fill(1)], 12);
    expect(lengthOf(stops, distances)).toBe(7293);
  });

  it("visits every stop once, within the capacity, and adds up load and distance", () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 10, max: 60 }), ({ distances, demands }, capacity) => {
        const stops = deliveryRoutes(distances, demands, capacity);
        expect(stops.map(({ node }) => node).sort((a, b) => a - b)).toEqual(
          demands.slice(1).map((_, k) => k + 2),
        );
        stops.forEach(({ stop, node, load, distance }, k) => {
          const before = stop === 1 ? { node: 1, load: 0, distance: 0 } : stops[k - 1];
          expect(load).toBe(before.load + demands[node - 1]);
          expect(distance).toBeCloseTo(before.distance + distances[before.node - 1][node - 1], 9);
          expect(load).toBeLessThanOrEqual(capacity);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("is no longer than a trip to each, and the same in every run", () => {
    fc.assert(
      fc.property(problem, ({ distances, demands }) => {
        const stops = deliveryRoutes(distances, demands, 30);
        const there = distances[0].reduce((sum, distance) => sum + 2 * distance, 0);
        expect(lengthOf(stops, distances)).toBeLessThanOrEqual(there + 1e-9);
        expect(deliveryRoutes(distances, demands, 30)).toEqual(stops);
      }),
      { numRuns: 15 },
    );
  });

  it("goes round the right way where the ways there and back differ", () => {
    const oneWay = [
      [0, 1, 9, 9],
      [9, 0, 1, 9],
      [9, 9, 0, 1],
      [1, 9, 9, 0],
    ];
    expect(deliveryRoutes(oneWay, [0, 1, 1, 1], 3).map(({ node }) => node)).toEqual([2, 3, 4]);
  });

  it("refuses a stop heavier than the capacity, distances that are not square, and a depot with a demand", () => {
    const triangle = [
      [0, 7, 5],
      [7, 0, 4],
      [5, 4, 0],
    ];
    expect(() => deliveryRoutes(triangle, [0, 3, 9], 5)).toThrow(
      "demands must be at most capacity, 5; it is 9.",
    );
    expect(() => deliveryRoutes(triangle, [1, 3, 2], 5)).toThrow(
      "demands must be 0 at the depot, node 1; it is 1.",
    );
    expect(() => deliveryRoutes(triangle, [0, 3], 5)).toThrow(
      "demands must be as long as distances, 3 values",
    );
    expect(() => deliveryRoutes([[0, 1]], [0], 5)).toThrow("distances must have as many columns as rows, 1");
  });
});

const folder = join(root, "../shared/data");

/** A CVRPLIB file: places, demands and capacity; distances are rounded. */
function publicInstance(file: string) {
  const text = readFileSync(join(folder, file), "utf8");
  const section = (name: string) => {
    const lines = text.split(`${name}_SECTION`)[1].trim().split("\n");
    const end = lines.findIndex((line) => /[A-Z]/.test(line));
    return lines.slice(0, end).map((line) => line.trim().split(/\s+/).slice(1).map(Number));
  };
  const distances = between(section("NODE_COORD") as unknown as Place[]).map((row) => row.map(Math.round));
  const capacity = Number(/CAPACITY\s*:\s*(\d+)/.exec(text)?.[1]);
  return { distances, demands: section("DEMAND").map(([demand]) => demand), capacity };
}

describe.skipIf(!existsSync(folder))(
  "routes on public instances (skipped where ../shared/data is missing)",
  () => {
    it.each([
      ["A-n32-k5.vrp", 784],
      ["P-n16-k8.vrp", 450],
    ])("are within 1%% of the shortest known on %s", (file, best) => {
      const { distances, demands, capacity } = publicInstance(file);
      expect(lengthOf(deliveryRoutes(distances, demands, capacity), distances)).toBeLessThanOrEqual(
        1.01 * best,
      );
    });

    it("are within 1% of the shortest round trip of berlin52", () => {
      const lines = readFileSync(join(folder, "berlin52.csv"), "utf8").trim().split("\n").slice(1);
      const places = lines.map((line) => line.split(",").slice(1).map(Number) as unknown as Place);
      const distances = between(places).map((row) => row.map(Math.round));
      const demands = places.map((_, k) => (k === 0 ? 0 : 1));
      expect(lengthOf(deliveryRoutes(distances, demands, 51), distances)).toBeLessThanOrEqual(1.01 * 7542);
    });
  },
);
