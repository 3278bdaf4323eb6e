import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";
import { quantile } from "../../src/math/quantile.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { uniform } from "../../src/simulation/distributions/uniform.js";
import type { Model } from "../../src/simulation/model.js";
import { assignDimensions } from "../../src/simulation/sampling/assignDimensions.js";
import { owenScramble, reverseBits } from "../../src/simulation/sampling/owenScramble.js";
import { openUniforms, type Sampling } from "../../src/simulation/sampling/sampling.js";
import {
  type ReversedPoints,
  scrambledSharesInJavaScript,
} from "../../src/simulation/sampling/scrambledShares.js";
import { openScrambledSharesInWasm } from "../../src/simulation/sampling/scrambledSharesInWasm.js";
import { sobolDimensions, sobolDirections, sobolPoint } from "../../src/simulation/sampling/sobol.js";
import { simulate } from "../../src/simulation/simulate.js";
import { correlation } from "../../src/simulation/statistics/correlation.js";
import { sd, standardError } from "../../src/simulation/statistics/moments.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";

const fraction = (point: number) => (point >>> 0) / 2 ** 32;
const countIn = (draws: Float64Array, cells: number) => {
  const counts = new Array<number>(cells).fill(0);
  for (const draw of draws) counts[Math.floor(draw * cells)]++;
  return counts;
};

describe("the Sobol sequence", () => {
  // Joe & Kuo's own example: first 8 points in 3 dimensions
  it("begins as published", () => {
    const points = Array.from({ length: 8 }, (_, n) =>
      [0, 1, 2].map((d) => fraction(sobolPoint(sobolDirections(d), n))),
    );
    expect(points).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ]);
  });

  // SciPy 1.17: qmc.Sobol(256, scramble=False).random(512), points 5, 100, 511 of dimensions 21, 100, 256
  it("agrees with SciPy in high dimensions", () => {
    const points = [5, 100, 511].map((n) =>
      [20, 99, 255].map((d) => fraction(sobolPoint(sobolDirections(d), n))),
    );
    expect(points).toEqual([
      [0.625, 0.375, 0.875],
      [0.7578125, 0.8828125, 0.5703125],
      [0.662109375, 0.423828125, 0.189453125],
    ]);
  });

  it("has one point in each 1024th of every dimension among its first 1024", () => {
    for (let dimension = 0; dimension < sobolDimensions; dimension++) {
      const directions = sobolDirections(dimension);
      const draws = Float64Array.from({ length: 1024 }, (_, n) => fraction(sobolPoint(directions, n)));
      expect(countIn(draws, 1024).every((count) => count === 1)).toBe(true);
    }
  });
});

describe("Owen's scrambling", () => {
  const scrambled = (point: number, seed: number) => reverseBits(owenScramble(reverseBits(point), seed));

  it("keeps points apart at every scale: two that share their first k digits share exactly k afterwards", () => {
    const shared = (a: number, b: number) => Math.clz32(a ^ b);
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [Math.imul(i, 2654435761), Math.imul(i, 2654435761) ^ (1 << (i % 32))];
      const seed = Math.imul(i, 668265263);
      expect(shared(scrambled(a, seed), scrambled(b, seed))).toBe(shared(a, b));
    }
  });

  it("puts a point anywhere with equal chance over the seeds (chi-square on 64 cells)", () => {
    const seeds = openStream(streamKey("owen"), "seeds", 0);
    const draws = Float64Array.from({ length: 64_000 }, () => fraction(scrambled(0x12345678, seeds.bits())));
    const statistic = countIn(draws, 64).reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(Math.abs(statistic - 63)).toBeLessThan(4 * Math.sqrt(2 * 63));
  });
});

describe("scrambled shares", () => {
  const stream = openStream(streamKey("shares"), "points", 0);
  const anyPoints = () => ({
    first: Int32Array.from({ length: 512 }, stream.bits),
    start: stream.bits(),
    seed: stream.bits(),
  });
  const inJavaScript = (points: ReversedPoints) => {
    const shares = new Float64Array(512);
    scrambledSharesInJavaScript(points, shares);
    return shares;
  };

  it("have the same bits in WebAssembly and JavaScript", () => {
    const fill = openScrambledSharesInWasm();
    for (let i = 0; i < 200; i++) {
      const points = anyPoints();
      const shares = new Float64Array(512);
      fill(points, shares);
      expect(shares).toEqual(inJavaScript(points));
    }
  });

  it("begin with the digits of the scrambled point, and lie between 0 and 1 also at both ends", () => {
    const { first, start, seed } = anyPoints();
    inJavaScript({ first, start, seed }).forEach((share, t) => {
      expect(Math.floor(share * 2 ** 32)).toBe(reverseBits(owenScramble(first[t] ^ start, seed)) >>> 0);
      expect((share * 2 ** 53) % 2).toBe(1);
    });
  });

  it("have digits behind the 32nd that are even too (chi-square on 64 cells), and hang together with nothing", () => {
    const shares = Array.from({ length: 125 }, () => [...inJavaScript(anyPoints())]).flat();
    const tails = Float64Array.from(shares, (share) => (share * 2 ** 32) % 1);
    const statistic = countIn(tails, 64).reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(Math.abs(statistic - 63)).toBeLessThan(4 * Math.sqrt(2 * 63));
    expect(Math.abs(correlation(tails, Float64Array.from(shares)))).toBeLessThan(4 / Math.sqrt(64_000));
    expect(Math.abs(correlation(tails.subarray(1), tails.subarray(0, -1)))).toBeLessThan(
      4 / Math.sqrt(64_000),
    );
  });
});

describe("dimensions", () => {
  it("belong to names: order does not matter, none is given twice", () => {
    const key = streamKey("dimensions");
    const names = Array.from({ length: 40 }, (_, i) => `input ${i}`);
    const given = assignDimensions(key, names);
    expect(new Set(given).size).toBe(40);
    expect(assignDimensions(key, [...names].reverse()).reverse()).toEqual(given);
  });

  it("run out at 256, and the names beyond draw plainly", () => {
    const names = Array.from({ length: 300 }, (_, i) => `input ${i}`);
    const given = assignDimensions(streamKey("many"), names);
    expect(given.filter((dimension) => dimension !== null)).toHaveLength(256);
    expect(new Set(given).size).toBe(257);
  });
});

describe.each<Sampling>(["sobol", "latin", "plain"])("%s sampling", (sampling) => {
  const names = ["a", "b", "c"];
  const draw = (seed: string, name: string, blocks = 8, among = names) => {
    const source = openUniforms(sampling, streamKey(seed), among);
    const target = new Float64Array(512 * blocks);
    for (let block = 0; block < blocks; block++) {
      source(among.indexOf(name), block, target.subarray(512 * block, 512 * (block + 1)));
    }
    return target;
  };

  it("draws uniforms of the right mean and sd, within 4 standard errors of plain draws, and uncorrelated", () => {
    const [a, b] = [draw("u", "a"), draw("u", "b")];
    expect(Math.abs(mean(a) - 0.5)).toBeLessThan(4 * standardError(a));
    expect(Math.abs(sd(a) - Math.sqrt(1 / 12))).toBeLessThan(
      4 * Math.sqrt(1 / 180 / a.length) * Math.sqrt(3),
    );
    expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(a.length));
    for (const u of a) expect(u > 0 && u < 1).toBe(true);
  });

  it("gives every input its own draws, whatever else there is and in whatever order", () => {
    expect(draw("u", "b", 2, ["x", "c", "b", "y"])).toEqual(draw("u", "b", 2));
    expect(draw("other", "b", 1)).not.toEqual(draw("u", "b", 1));
  });

  it("spreads each block over the range as it promises", () => {
    const counts = countIn(draw("u", "a", 1), 512);
    expect(counts.every((count) => count === 1)).toBe(sampling !== "plain");
    expect(countIn(draw("u", "a"), 4096).every((count) => count === 1)).toBe(sampling === "sobol");
  });
});

it("gives the same bits on every machine, by each sampling", () => {
  const first = (["sobol", "latin", "plain"] as const).map((sampling) => {
    const target = new Float64Array(512);
    openUniforms(sampling, streamKey("pinned"), ["a"])(0, 3, target);
    return [...target.subarray(0, 2)];
  });
  expect(first).toMatchInlineSnapshot(`
    [
      [
        0.8545078175704343,
        0.206443272146262,
      ],
      [
        0.9734438191586289,
        0.622298772953815,
      ],
      [
        0.41330383551717864,
        0.6534003207332272,
      ],
    ]
  `);
});

describe("the gain of Sobol points", () => {
  // A sum of 8 normals of unequal weight, with an interaction: the true values do not matter, only the scatter.
  const model: Model = {
    inputs: Array.from({ length: 8 }, (_, i) => ({ name: `factor ${i}`, distribution: normal(0, 0.7 ** i) })),
    outputs: ["profit"],
    run(block, [profit]) {
      const factors = Array.from({ length: 8 }, (_, i) => block.input(`factor ${i}`));
      for (let t = 0; t < block.trials; t++) {
        profit[t] = factors.reduce((sum, factor) => sum + factor[t], 0.2 * factors[0][t] * factors[1][t]);
      }
    },
  };

  it("is that P5 and P95 scatter less than half as much over the seeds as with plain draws", () => {
    const variance = (sampling: Sampling) => {
      const ends = Array.from({ length: 40 }, (_, i) => {
        const { outputs } = simulate(model, { trials: 4096, seed: `gain ${i}`, sampling });
        const sorted = outputs.get("profit")!.sort();
        return [quantile(sorted, 0.05), quantile(sorted, 0.95)] as const;
      });
      return [0, 1].map((end) => sd(Float64Array.from(ends, (pair) => pair[end])) ** 2);
    };
    const [plain, sobol] = [variance("plain"), variance("sobol")];
    // The ratio of two variances of 40 is within a factor of 2.9 at 4 standard errors; its true size is 4 and more.
    expect(sobol[0] / plain[0]).toBeLessThan(0.5);
    expect(sobol[1] / plain[1]).toBeLessThan(0.5);
  });
});

it("refuses a sampling that does not exist", () => {
  const model: Model = {
    inputs: [{ name: "x", distribution: uniform(0, 1) }],
    outputs: ["y"],
    run: (b, [y]) => y.set(b.input("x")),
  };
  expect(() => simulate(model, { trials: 1, seed: "x", sampling: "halton" as Sampling })).toThrow(
    'one of sobol, latin, plain; it is "halton"',
  );
  expect(normalQuantile(simulate(model, { trials: 1, seed: "x" }).outputs.get("y")![0])).not.toBeNaN();
});
