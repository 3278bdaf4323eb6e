import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/math/normalCdf.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";

const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

describe("normalCdf", () => {
  // mpmath 1.3, 60 digits: erfc(-x/sqrt(2))/2
  it.each([
    [-37.5, 4.605353009581955e-308],
    [-10, 7.619853024160525e-24],
    [-5.7, 5.990371401063528e-9],
    [-5.6, 1.071759025831093e-8],
    [-3, 0.0013498980316300946],
    [-1, 0.15865525393145705],
    [-0.67, 0.2514288950953101],
    [-0.1, 0.460172162722971],
    [0.3, 0.6179114221889527],
    [0.7, 0.758036347776927],
    [2, 0.9772498680518208],
    [6, 0.9999999990134123],
    [8, 0.9999999999999993],
  ])("gives Φ(%d) to 1e-14 of itself", (x, truth) => {
    expect(relative(normalCdf(x), truth)).toBeLessThan(1e-14);
  });

  it("has no step where its approximations meet", () => {
    for (const edge of [0.67448975, 5.65685424949238]) {
      expect(relative(normalCdf(-edge - 1e-13), normalCdf(-edge + 1e-13))).toBeLessThan(1e-11);
    }
  });

  it("ends at 0 and 1", () => {
    expect([normalCdf(-Infinity), normalCdf(-40), normalCdf(40), normalCdf(Infinity)]).toEqual([0, 0, 1, 1]);
  });
});

describe("normalQuantile", () => {
  // mpmath 1.3, 60 digits
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [1e-5, -4.264890793922825],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.05, -1.6448536269514726],
    [0.07, -1.4757910281791706],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.6, 0.2533471031357997],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400538],
    [0.999999, 4.753424308817087],
  ])("gives Φ⁻¹(%d) to 1e-15 of itself, or a few ulps", (p, truth) => {
    expect(relative(normalQuantile(p), truth)).toBeLessThan(1.5e-15);
  });

  it("is odd about one half, to the last bit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 52 - 1 }), (k) => {
        const p = k / 2 ** 53;
        expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
      }),
    );
  });

  it("undoes normalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (x) => {
        expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-9);
      }),
    );
  });

  it("is infinite at 0 and 1, and NaN outside", () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});
