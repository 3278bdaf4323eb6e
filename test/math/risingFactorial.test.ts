import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digammaDifference, logRisingFactorial } from "../../src/math/risingFactorial.js";

// References: mpmath 1.3, loggamma and digamma at 40 digits.
describe("logRisingFactorial", () => {
  it.each([
    [0.3, 7, 6.052094528204173],
    [1e6, 2.5, 34.538778269909436],
    [0.001, 200, 851.031786758263],
  ])("of %d and %d is %d, to 15 digits", (z, n, expected) => {
    expect(Math.abs(logRisingFactorial(z, n) / expected - 1)).toBeLessThan(1e-15);
  });

  it("is the sum of the logarithms of z, z + 1, … for whole n", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 300 }),
        (z, n) => {
          let sum = 0;
          let size = 0;
          for (let i = 0; i < n; i++) {
            sum += Math.log(z + i);
            size += Math.abs(Math.log(z + i));
          }
          expect(Math.abs(logRisingFactorial(z, n) - sum)).toBeLessThanOrEqual(1e-14 * (1 + size));
        },
      ),
    );
  });
});

describe("digammaDifference", () => {
  it.each([
    [0.3, 7.5, 5.491177912895442],
    [1e6, 2.5, 2.4999981250025e-6],
  ])("of %d and %d is %d, to 13 digits", (z, n, expected) => {
    expect(Math.abs(digammaDifference(z, n) / expected - 1)).toBeLessThan(1e-13);
  });

  it("is 1/z + 1/(z + 1) + … for whole n", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (z, n) => {
          let sum = 0;
          for (let i = 0; i < n; i++) sum += 1 / (z + i);
          expect(Math.abs(digammaDifference(z, n) / sum - 1)).toBeLessThan(1e-13);
        },
      ),
    );
  });
});
