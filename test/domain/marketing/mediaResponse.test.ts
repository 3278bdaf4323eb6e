import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hillSlope, inflection, spendAtSlope } from "../../../src/domain/marketing/hillCurve.js";
import { mediaResponse } from "../../../src/domain/marketing/mediaResponse.js";
import { channelResponse } from "../../../src/planning/model/channelResponse.js";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const curves = fc.record({
  maxResponse: between(1, 1000),
  halfSaturation: between(0.1, 1000),
  shape: between(0.3, 8),
});

describe("mediaResponse", () => {
  // Meridian's HillTransformer with ec 0.8 and slope 1.5.
  it.each([
    [0.5, 0.3307033923],
    [1, 0.5829062443],
    [2, 0.7980959265],
  ])("responds to %d as Meridian's Hill curve: %d", (spend, response) => {
    expect(mediaResponse(spend, 1, 0.8, 1.5)).toBeCloseTo(response, 10);
  });

  it("is nothing without spend, half at the half saturation, and nearly all far beyond", () => {
    fc.assert(
      fc.property(curves, ({ maxResponse, halfSaturation, shape }) => {
        const at = (spend: number) => mediaResponse(spend, maxResponse, halfSaturation, shape) / maxResponse;
        expect(at(0)).toBe(0);
        expect(at(halfSaturation)).toBeCloseTo(0.5, 12);
        expect(at(halfSaturation * 1e60)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is, relative to today's spend, the response that a plan reckons with", () => {
    fc.assert(
      fc.property(between(0, 10), between(0.1, 10), (ratio, half) => {
        const relative = mediaResponse(ratio, 100, half) / mediaResponse(1, 100, half);
        expect(channelResponse(ratio, half)).toBeCloseTo(relative, 12);
      }),
    );
  });

  it("refuses a negative spend and a curve without height, place or shape", () => {
    expect(() => mediaResponse(-5, 100, 50)).toThrow("spend must be 0 or more; it is -5.");
    expect(() => mediaResponse(5, 0, 50)).toThrow("max_response must be above 0; it is 0.");
    expect(() => mediaResponse(5, 100, -50)).toThrow("half_saturation must be above 0; it is -50.");
    expect(() => mediaResponse(5, 100, 50, 0)).toThrow("shape must be above 0; it is 0.");
  });
});

describe("the slope of a response curve", () => {
  it("is what a little more spend gains", () => {
    fc.assert(
      fc.property(curves, between(0.05, 20), (curve, ratio) => {
        const spend = ratio * curve.halfSaturation;
        const at = (x: number) => mediaResponse(x, curve.maxResponse, curve.halfSaturation, curve.shape);
        const step = 1e-5 * spend;
        const gained = (at(spend + step) - at(spend - step)) / (2 * step);
        expect(hillSlope(curve, spend) * spend).toBeCloseTo(gained * spend, 4);
      }),
    );
  });

  it("is steepest at the inflection, and is taken back to its spend beyond it", () => {
    fc.assert(
      fc.property(curves, between(1.001, 50), (curve, ratio) => {
        const bend = inflection(curve);
        const spend = bend === 0 ? ratio * curve.halfSaturation : ratio * bend;
        const slope = hillSlope(curve, spend);
        if (bend > 0) expect(hillSlope(curve, bend)).toBeGreaterThanOrEqual(slope);
        expect(spendAtSlope(curve, slope) / spend).toBeCloseTo(1, 6);
      }),
    );
  });
});
