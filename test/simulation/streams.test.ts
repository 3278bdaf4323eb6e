import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { nextBits, startSfc32 } from "../../src/simulation/sfc32.js";
import { correlation } from "../../src/simulation/statistics/correlation.js";
import { sd, standardError } from "../../src/simulation/statistics/moments.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";
import { expectStandardNormals } from "./expectStandardNormals.js";

const uniforms = (seed: string, name: string, block: number, count: number) => {
  const target = new Float64Array(count);
  openStream(streamKey(seed), name, block).fillUniforms(target);
  return target;
};

const normals = (seed: string, count: number) => {
  const target = new Float64Array(count);
  openStream(streamKey(seed), "noise", 0).fillNormals(target);
  return target;
};

describe("sfc32", () => {
  // PractRand 0.95, sfc32 with a = b = c = 0 and counter 1, run in for 15 rounds: computed with BigInt
  it("follows its recurrence", () => {
    const word = 1n << 32n;
    let [a, b, c, counter] = [7n, 11n, 13n, 1n];
    const next = () => {
      const result = (a + b + counter) % word;
      [a, b, c] = [b ^ (b >> 9n), (c + (c << 3n)) % word, (((c << 21n) | (c >> 11n)) + result) % word];
      counter++;
      return Number(result);
    };
    for (let i = 0; i < 15; i++) next();
    const state = startSfc32([7, 11, 13, 1]);
    for (let i = 0; i < 1000; i++) expect(nextBits(state) >>> 0).toBe(next());
  });
});

describe("a stream", () => {
  it("gives the same bits on every machine", () => {
    const stream = openStream(streamKey("double eleven"), "elasticity of 厨具", 3);
    const draws = [stream.uniform(), stream.uniform(), stream.normal(), stream.normal(), stream.bits()];
    expect(streamKey("double eleven")).toMatchInlineSnapshot(`
      [
        -655877055,
        1482166513,
        1006953995,
        -210198049,
      ]
    `);
    expect(draws).toMatchInlineSnapshot(`
      [
        0.34301897192335173,
        0.6322059983211447,
        0.8192222810294328,
        0.87564634852187,
        1379086433,
      ]
    `);
  });

  it("depends on seed, name and block, each by itself", () => {
    const base = uniforms("seed", "name", 1, 4);
    expect(uniforms("seed", "name", 1, 4)).toEqual(base);
    for (const other of [
      uniforms("Seed", "name", 1, 4),
      uniforms("seed", "nama", 1, 4),
      uniforms("seed", "name ", 1, 4),
      uniforms("seed", "name", 2, 4),
    ]) {
      for (const draw of other) expect([...base]).not.toContain(draw);
    }
  });

  it("fills an array with what single draws give", () => {
    const key = streamKey("fill");
    const [single, filled] = [openStream(key, "x", 0), openStream(key, "x", 0)];
    const target = new Float64Array(5000);
    filled.fillNormals(target);
    expect(target).toEqual(Float64Array.from({ length: 5000 }, () => single.normal()));
    filled.fillUniforms(target);
    expect(target).toEqual(Float64Array.from({ length: 5000 }, () => single.uniform()));
  });

  it("draws uniforms between 0 and 1, both excluded, with mean 1/2 and sd √(1/12), within 4 standard errors", () => {
    const draws = uniforms("moments", "x", 0, 200_000);
    expect(Math.min(...draws.subarray(0, 100_000))).toBeGreaterThan(0);
    expect(Math.max(...draws.subarray(0, 100_000))).toBeLessThan(1);
    expect(Math.abs(mean(draws) - 0.5)).toBeLessThan(4 * standardError(draws));
    // Var[(U − ½)²] = 1/80 − 1/144 = 1/180
    const squares = draws.map((u) => (u - 0.5) * (u - 0.5));
    expect(Math.abs(mean(squares) - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / squares.length));
  });

  it("draws normals with the moments and tails of the normal, within 4 standard errors", () => {
    expectStandardNormals(normals("moments", 1_000_000));
  });

  it("has uniforms that pass a chi-square test on 256 cells, for many names and seeds", () => {
    const cells = 256;
    const count = 25_600;
    const statistics = Float64Array.from({ length: 200 }, (_, i) => {
      const counts = new Float64Array(cells);
      for (const u of uniforms(`seed ${i % 20}`, `name ${Math.floor(i / 20)}`, i, count)) {
        counts[Math.floor(u * cells)]++;
      }
      return counts.reduce((sum, observed) => sum + (observed - count / cells) ** 2 / (count / cells), 0);
    });
    // χ² with 255 degrees of freedom: mean 255, variance 510
    expect(Math.abs(mean(statistics) - 255)).toBeLessThan(4 * Math.sqrt(510 / statistics.length));
    expect(Math.max(...statistics)).toBeLessThan(255 + 6 * Math.sqrt(510));
  });

  it("is independent of its neighbours: correlations of 4,950 pairs of names, blocks and seeds scatter as chance does", () => {
    const length = 1000;
    const streams = Array.from({ length: 100 }, (_, i) =>
      uniforms(`s${i % 3}`, `product ${Math.floor(i / 9)}`, Math.floor(i / 3) % 3, length),
    );
    const scaled: number[] = [];
    for (let i = 0; i < streams.length; i++) {
      for (let j = 0; j < i; j++) scaled.push(correlation(streams[i], streams[j]) * Math.sqrt(length - 1));
    }
    const sample = Float64Array.from(scaled);
    expect(Math.abs(mean(sample))).toBeLessThan(4 / Math.sqrt(sample.length));
    expect(Math.abs(sd(sample) - 1)).toBeLessThan(4 / Math.sqrt(2 * sample.length));
    expect(Math.max(...sample.map(Math.abs))).toBeLessThan(5.2); // 1 in 1,000 runs of 4,950 would pass it
  });
});

describe("streamKey", () => {
  it("takes any text, and differs where the text does", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        if (a !== b) expect(streamKey(a)).not.toEqual(streamKey(b));
      }),
    );
  });

  it("refuses an empty seed", () => {
    expect(() => streamKey("")).toThrow("The seed is empty");
  });

  it("leaves the machine's own random numbers alone", () => {
    const random = Math.random;
    streamKey("x");
    expect(Math.random).toBe(random);
    expect(Math.random()).not.toBe(Math.random());
  });
});
