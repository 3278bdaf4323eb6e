import { add, less, multiply, select, squareRoot, subtract } from "../kernel/expression.js";
import { mustBeFinite } from "./check.js";
import type { Distribution } from "./distribution.js";
import { quantilesByKernel } from "./quantilesByKernel.js";

const quantilesInPlace = /* @__PURE__ */ quantilesByKernel(6, (p, low, high, atMode, width, rise, fall) => {
  const isBelow = less(p, atMode);
  const toEnd = select(
    isBelow,
    multiply(multiply(p, width), rise),
    multiply(multiply(subtract(1, p), width), fall),
  );
  // one root for both sides: it takes longer than all the rest
  return add(select(isBelow, low, high), multiply(select(isBelow, 1, -1), squareRoot(toEnd)));
});

/** A straight rise from the lowest value to the likeliest, and a straight fall to the highest. */
export function triangular(low: number, likeliest: number, high: number): Distribution {
  mustHoldMode("triangular", low, likeliest, high);
  const width = high - low;
  const rise = likeliest - low;
  const fall = high - likeliest;
  const atMode = rise / width;
  return {
    kind: "triangular",
    mean: (low + likeliest + high) / 3,
    sd: Math.sqrt((rise * rise + rise * fall + fall * fall) / 18),
    quantile: (p) =>
      p < atMode ? low + Math.sqrt(p * width * rise) : high - Math.sqrt((1 - p) * width * fall),
    quantilesInPlace: (shares) => quantilesInPlace(shares, low, high, atMode, width, rise, fall),
    cdf(x) {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return x < likeliest
        ? ((x - low) * (x - low)) / (width * rise)
        : 1 - ((high - x) * (high - x)) / (width * fall);
    },
  };
}

/** @throws {RangeError} unless low ≤ likeliest ≤ high and low < high */
export function mustHoldMode(distribution: string, low: number, likeliest: number, high: number): void {
  mustBeFinite(distribution, "low", low);
  mustBeFinite(distribution, "likeliest", likeliest);
  mustBeFinite(distribution, "high", high);
  if (!(low <= likeliest && likeliest <= high && low < high)) {
    throw new RangeError(
      `${distribution}: low, likeliest and high must stand in this order, and low below high; ` +
        `they are ${low}, ${likeliest} and ${high}.`,
    );
  }
}
