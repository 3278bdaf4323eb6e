import { expect, it } from "vitest";
import { legendrePlaces, legendreWeights } from "../../src/math/gaussLegendre.js";

it("integrates the powers of x from 0 to 1 exactly, up to the 31st", () => {
  for (let power = 0; power <= 31; power++) {
    const sum = legendrePlaces.reduce((total, x, i) => total + legendreWeights[i] * x ** power, 0);
    expect(Math.abs(sum * (power + 1) - 1)).toBeLessThan(2e-15);
  }
});
