import { expect } from "vitest";
import { mean } from "../../src/math/mean.js";

/** Expects the moments and the tails of the standard normal, each within 4 standard errors. */
export function expectStandardNormals(draws: Float64Array): void {
  const n = draws.length;
  const moment = (power: number) => mean(draws.map((z) => z ** power));
  expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / n));
  expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
  expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  // P(|Z| > 1, 2, 3, 3.6541528853610088): inside, across layers, and the ziggurat's own tail
  for (const [edge, chance] of [
    [1, 0.31731050786291415],
    [2, 0.04550026389635842],
    [3, 0.0026997960632601866],
    [3.6541528853610088, 0.00025804145],
  ] as const) {
    const share = draws.filter((z) => Math.abs(z) > edge).length / n;
    expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / n));
  }
}
