import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistance } from "../../../src/domain/logistics/greatCircleDistance.js";

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.tuple(latitude, longitude);

describe("greatCircleDistance", () => {
  // The haversine formula with the IUGG mean radius.
  it("is 343.557 km from Paris to London, and short across the date line", () => {
    expect(greatCircleDistance(48.8566, 2.3522, 51.5074, -0.1278)).toBeCloseTo(343.556534881, 6);
    expect(greatCircleDistance(-17.7, 179.5, -17.7, -179.5)).toBeCloseTo(105.931145558, 6);
  });

  it("is half the circumference between the poles", () => {
    expect(greatCircleDistance(90, 0, -90, 77)).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  it("is a distance: 0 to itself, the same both ways, no longer than by way of a third place", () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const [ab, bc, ac] = [
          [a, b],
          [b, c],
          [a, c],
        ].map(([p, q]) => greatCircleDistance(...p, ...q));
        expect(greatCircleDistance(...a, ...a)).toBe(0);
        expect(greatCircleDistance(...b, ...a)).toBeCloseTo(ab, 9);
        expect(ac).toBeLessThanOrEqual(ab + bc + 1e-6);
      }),
    );
  });

  it("refuses a latitude beyond the poles and a longitude beyond the date line", () => {
    expect(() => greatCircleDistance(95, 0, 10, 10)).toThrow(
      "lat1 must be between -90 and 90 degrees; it is 95.",
    );
    expect(() => greatCircleDistance(5, 0, 10, 181)).toThrow(
      "lon2 must be between -180 and 180 degrees; it is 181.",
    );
  });
});
