import { nextBits, type Sfc32State } from "./sfc32.js";

/** 2⁻⁵² */
const step = 1 / 4503599627370496;

/**
 * Next uniform number between 0 and 1, both ends excluded and symmetric about ½: the middle of one of 2⁵²
 * equal steps, an odd multiple of 2⁻⁵³.
 */
export function uniformFrom(state: Sfc32State): number {
  const high = nextBits(state) >>> 12;
  return (high * 4294967296 + (nextBits(state) >>> 0) + 0.5) * step;
}

const largestBelowOne = 1 - 1 / 9007199254740992;
const smallestAboveZero = 5e-324;

/** Keeps a number that rounding may have lifted to 1, or let sink to 0, where quantile functions are finite. */
export function insideUnit(u: number): number {
  return Math.min(largestBelowOne, Math.max(smallestAboveZero, u));
}
