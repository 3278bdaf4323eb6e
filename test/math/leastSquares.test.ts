import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../src/math/leastSquares.js";

const column = (...values: number[]) => Float64Array.from(values);

// NIST Statistical Reference Datasets, Longley (1967): six highly collinear predictors
const longley = {
  y: column(
    60323,
    61122,
    60171,
    61187,
    63221,
    63639,
    64989,
    63761,
    66019,
    67857,
    68169,
    66513,
    68655,
    69564,
    69331,
    70551,
  ),
  columns: [
    new Float64Array(16).fill(1),
    column(83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9),
    column(
      234289,
      259426,
      258054,
      284599,
      328975,
      346999,
      365385,
      363112,
      397469,
      419180,
      442769,
      444546,
      482704,
      502601,
      518173,
      554894,
    ),
    column(2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007),
    column(1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827),
    column(
      107608,
      108632,
      109773,
      110929,
      112075,
      113270,
      115094,
      116219,
      117388,
      118734,
      120445,
      121950,
      123366,
      125368,
      127852,
      130081,
    ),
    Float64Array.from({ length: 16 }, (_, i) => 1947 + i),
  ],
  coefficients: [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355,
  ],
  standardErrors: [
    890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
    0.22607320006937, 455.478499142212,
  ],
  residualSd: 304.854073561965,
};

describe("leastSquares", () => {
  it("gives NIST's certified values for Longley's data to 8 digits", () => {
    const fit = leastSquares(longley.columns, longley.y);
    longley.coefficients.forEach((truth, j) => {
      expect(Math.abs(fit.coefficients[j] / truth - 1)).toBeLessThan(1e-8);
    });
    longley.standardErrors.forEach((truth, j) => {
      expect(Math.abs(fit.standardErrors[j] / truth - 1)).toBeLessThan(1e-8);
    });
    expect(Math.abs(fit.residualSd / longley.residualSd - 1)).toBeLessThan(1e-8);
    expect(fit.degreesOfFreedom).toBe(9);
  });

  it("leaves residuals at right angles to every column", () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const rows = fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const ones = new Float64Array(pairs.length).fill(1);
        const steps = Float64Array.from(pairs, ([x], i) => x + 1000 * i);
        const y = Float64Array.from(pairs, ([, value]) => value);
        const { coefficients } = leastSquares([ones, steps], y);
        let sum = 0;
        for (let i = 0; i < y.length; i++) sum += y[i] - coefficients[0] - coefficients[1] * steps[i];
        expect(Math.abs(sum)).toBeLessThan(1e-7);
      }),
    );
  });

  it("fits a line through two points exactly and has no error to give", () => {
    const fit = leastSquares([column(1, 1), column(0, 2)], column(3, 7));
    expect(fit.coefficients[0]).toBeCloseTo(3, 12);
    expect(fit.coefficients[1]).toBeCloseTo(2, 12);
    expect(fit.degreesOfFreedom).toBe(0);
    expect(fit.residualSd).toBeNaN();
  });

  it("names the column that follows from those before it", () => {
    const ones = column(1, 1, 1, 1);
    const x = column(1, 2, 3, 4);
    expect(() => leastSquares([ones, x, x.map((v) => 3 * v - 2)], x)).toThrow("Column 2");
    expect(() => leastSquares([new Float64Array(4)], x)).toThrow("Column 0");
  });

  it("refuses columns of another length and fewer rows than columns", () => {
    expect(() => leastSquares([column(1, 2)], column(1, 2, 3))).toThrow(
      "Column 0 has 2 values where y has 3",
    );
    expect(() => leastSquares([column(1), column(2)], column(1))).toThrow("at least 2 rows");
  });
});
