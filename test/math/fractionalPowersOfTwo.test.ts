import { describe, expect, it } from "vitest";
import { fractionalPowersOfTwo, fractions } from "../../src/math/fractionalPowersOfTwo.js";

const bits = 240n;

/** A double, or the exact sum of two, in fixed point with 240 bits behind the point. */
function fixed(...parts: readonly number[]): bigint {
  return parts.reduce((sum, part) => sum + BigInt(part * 2 ** 200) * (1n << (bits - 200n)), 0n);
}

describe("the table of powers of two", () => {
  const entries = Array.from({ length: fractions }, (_, j) => ({
    j,
    tail: fractionalPowersOfTwo[2 * j],
    power: fractionalPowersOfTwo[2 * j + 1],
  }));

  it("holds 2^(j/128), to 95 digits and more: its 128th power is 2^j", () => {
    for (const { j, tail, power } of entries) {
      const both = fixed(power) + ((fixed(power) * fixed(tail)) >> bits);
      let result = both;
      for (let i = 0; i < 7; i++) result = (result * result) >> bits;
      const error = Number(((result - (1n << (bits + BigInt(j)))) * (1n << 110n)) >> (bits + BigInt(j)));
      expect(Math.abs(error) / 128 / 2 ** 110).toBeLessThan(2 ** -95);
    }
  });

  it("has the nearest double as the power: the tail is at most half of its last digit", () => {
    for (const { tail, power } of entries) expect(Math.abs(tail * power)).toBeLessThanOrEqual(2 ** -53);
  });
});
