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

/**
 * Fills `target` with what as many calls of `uniformFrom` would give, with the generator written out on local
 * variables: that takes a third of the time.
 */
export function fillUniforms(state: Sfc32State, target: Float64Array): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let counter = state[3];
  for (let i = 0; i < target.length; i++) {
    const first = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + first) | 0;
    const second = (a + b + counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + second) | 0;
    counter = (counter + 2) | 0;
    target[i] = ((first >>> 12) * 4294967296 + (second >>> 0) + 0.5) * step;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

const largestBelowOne = 1 - 1 / 9007199254740992;
const smallestAboveZero = 5e-324;

/** Keeps a number that rounding may have lifted to 1, or let sink to 0, where quantile functions are finite. */
export function insideUnit(u: number): number {
  return Math.min(largestBelowOne, Math.max(smallestAboveZero, u));
}
