import { describe, expect, it } from "vitest";
import { mean } from "../../../src/math/mean.js";
import { normalCdf } from "../../../src/math/normalCdf.js";
import { fillNoise } from "../../../src/simulation/noise/fillNoise.js";
import { noiseGenerators } from "../../../src/simulation/noise/noiseGenerators.js";
import { noiseInJavaScript } from "../../../src/simulation/noise/noiseInJavaScript.js";
import { openNoiseInWasm } from "../../../src/simulation/noise/noiseInWasm.js";
import { correlation } from "../../../src/simulation/statistics/correlation.js";
import { sd } from "../../../src/simulation/statistics/moments.js";
import { streamKey } from "../../../src/simulation/streams.js";
import { expectStandardNormals } from "../expectStandardNormals.js";

const key = streamKey("noise");
const noise = (name: string, block: number, count: number, part?: number) => {
  const target = new Float64Array(count);
  fillNoise(key, name, block, target, part);
  return target;
};

describe("fillNoise", () => {
  it("has the same bits in WebAssembly and JavaScript, for any length", () => {
    const inWasm = openNoiseInWasm();
    for (const length of [1, 2, 3, 52, 8191, 8192, 8193, 50_001]) {
      const [one, other] = [new Float64Array(length), new Float64Array(length)];
      inWasm(noiseGenerators(key, "demand", length, 0), one);
      noiseInJavaScript(noiseGenerators(key, "demand", length, 0), other);
      expect(one).toEqual(other);
    }
  });

  it("gives the same bits on every machine", () => {
    expect([...noise("demand of 厨具", 3, 4)]).toMatchInlineSnapshot(`
      [
        0.9762598610255789,
        -0.1618948099003571,
        -0.1539715401243547,
        1.220293823530225,
      ]
    `);
  });

  it("begins a longer array with the numbers of a shorter one", () => {
    expect(noise("demand", 0, 20_000).subarray(0, 777)).toEqual(noise("demand", 0, 777));
  });

  it("depends on name, block and part", () => {
    const first = noise("demand", 0, 1000);
    expect(noise("demand", 0, 1000, 0)).toEqual(first);
    for (const other of [noise("demand", 1, 1000), noise("Demand", 0, 1000), noise("demand", 0, 1000, 1)]) {
      expect(other).not.toEqual(first);
      expect(Math.abs(correlation(first, other))).toBeLessThan(4 / Math.sqrt(1000));
    }
  });

  it("draws normals with the moments and tails of the normal, within 4 standard errors", () => {
    expectStandardNormals(noise("moments", 0, 2_000_000));
  });

  it("draws such normals also at the very start of many names, blocks and parts", () => {
    const starts = Array.from({ length: 20_000 }, (_, i) => noise(`product ${i % 50}`, i % 8, 8, i >> 3));
    expectStandardNormals(Float64Array.from(starts.flatMap((start) => [...start])));
    const place = (k: number) => Float64Array.from(starts, (start) => start[k]);
    for (let k = 1; k < 8; k++) {
      for (let other = 0; other < k; other++) {
        expect(Math.abs(correlation(place(k), place(other)))).toBeLessThan(4 / Math.sqrt(starts.length));
      }
    }
  });

  it("falls evenly into cells of equal chance, in each lane by itself and among its neighbors (chi-square)", () => {
    const cells = 64;
    const draws = noise("cells", 0, 1_024_000).map((z) => Math.floor(normalCdf(z) * cells));
    const chiSquare = (counts: Int32Array) => {
      const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    };
    for (let lane = 0; lane < 4; lane++) {
      const alone = new Int32Array(cells);
      const withNext = new Int32Array(cells * cells);
      for (let i = lane; i + 1 < draws.length; i += 4) {
        alone[draws[i]]++;
        withNext[draws[i] * cells + draws[i + 1]]++;
      }
      for (const counts of [alone, withNext]) {
        const freedom = counts.length - 1;
        expect(Math.abs(chiSquare(counts) - freedom)).toBeLessThan(4 * Math.sqrt(2 * freedom));
      }
    }
  });

  it("is independent from draw to draw: serial correlations at lags 1 to 60 scatter as chance does", () => {
    const draws = noise("lags", 0, 100_060);
    const n = 100_000;
    const scaled = Float64Array.from({ length: 60 }, (_, i) => {
      return correlation(draws.subarray(0, n), draws.subarray(i + 1, n + i + 1)) * Math.sqrt(n);
    });
    expect(Math.abs(mean(scaled))).toBeLessThan(4 / Math.sqrt(60));
    expect(Math.abs(sd(scaled) - 1)).toBeLessThan(4 / Math.sqrt(120));
  });
});
