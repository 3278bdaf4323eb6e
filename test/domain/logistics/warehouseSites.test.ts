import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistance } from "../../../src/domain/logistics/greatCircleDistance.js";
import { warehouseSites } from "../../../src/domain/logistics/warehouseSites.js";

const place = fc.record({
  latitude: fc.integer({ min: 30, max: 60 }),
  longitude: fc.integer({ min: -10, max: 30 }),
  weight: fc.integer({ min: 1, max: 100 }),
});
const places = fc.array(place, { minLength: 1, maxLength: 12 });

describe("warehouseSites", () => {
  // Minimized separately with scipy: 499,563.6 weighted km for six French towns.
  it("stands where six French towns are nearest", () => {
    const latitudes = [48.8566, 45.764, 43.2965, 44.8378, 50.6292, 47.2184];
    const longitudes = [2.3522, 4.8357, 5.3698, -0.5792, 3.0573, -1.5536];
    const [site] = warehouseSites(latitudes, longitudes, [900, 300, 260, 200, 240, 180]);
    expect(site.weight).toBe(2080);
    expect(site.weightedKm).toBeGreaterThan(499_563);
    expect(site.weightedKm).toBeLessThan(500_100);
  });

  // Vardi & Zhang (2000): a data point that outweighs the pull of all others is the median.
  it("stands on a town that outweighs the others", () => {
    const [site] = warehouseSites([10, 10, 12, 12, 11], [20, 22, 20, 22, 21], [1, 1, 1, 1, 9]);
    expect([site.latitude, site.longitude]).toEqual([expect.closeTo(11, 9), expect.closeTo(21, 9)]);
  });

  it("is half way between two equal towns on either side of the date line", () => {
    const [site] = warehouseSites([0, 0, 1, -1], [179, -179, 180, 180], [1, 1, 1, 1]);
    expect(Math.abs(site.longitude)).toBeCloseTo(180, 6);
    expect(site.latitude).toBeCloseTo(0, 6);
  });

  it("serves two coasts from one site each, the heavier first", () => {
    const latitudes = [40.7128, 39.9526, 42.3601, 34.0522, 37.7749, 32.7157];
    const longitudes = [-74.006, -75.1652, -71.0589, -118.2437, -122.4194, -117.1611];
    const [east, west] = warehouseSites(latitudes, longitudes, [800, 350, 300, 700, 400, 250], 2);
    expect([east.weight, west.weight]).toEqual([1450, 1350]);
    expect(east.longitude).toBeGreaterThan(-80);
    // Minimized separately per coast: 405,694 to 406,510 in all.
    expect(east.weightedKm + west.weightedKm).toBeLessThan(406_510);
  });

  it("is nearer than any client's own place or their neighborhood", () => {
    fc.assert(
      fc.property(places, place, (list, other) => {
        const columns = [
          list.map((p) => p.latitude),
          list.map((p) => p.longitude),
          list.map((p) => p.weight),
        ] as const;
        const [site] = warehouseSites(...columns);
        const cost = (latitude: number, longitude: number) =>
          list.reduce(
            (sum, p) => sum + p.weight * greatCircleDistance(p.latitude, p.longitude, latitude, longitude),
            0,
          );
        expect(site.weightedKm).toBeCloseTo(cost(site.latitude, site.longitude), 3);
        for (const { latitude, longitude } of [...list, other]) {
          expect(site.weightedKm).toBeLessThanOrEqual(cost(latitude, longitude) + 1e-6);
        }
      }),
    );
  });

  it("costs nothing with a site at every place", () => {
    const sites = warehouseSites([50, 51, 50], [4, 5, 4], [1, 2, 3], 2);
    expect(sites.map(({ weight }) => weight)).toEqual([4, 2]);
    for (const { weightedKm } of sites) expect(weightedKm).toBeCloseTo(0, 6);
  });

  it("refuses more sites than places, a wrong latitude and weights of 0", () => {
    expect(() => warehouseSites([1, 2, 2], [1, 2, 2], [1, 1, 1], 3)).toThrow(
      "sites must be at most 2, the number of different places; it is 3.",
    );
    expect(() => warehouseSites([91], [0], [1])).toThrow(
      "latitudes must be between -90 and 90 degrees; it is 91.",
    );
    expect(() => warehouseSites([1], [1], [0])).toThrow("weights must add up to more than 0; it is 0.");
  });
});
