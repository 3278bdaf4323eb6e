import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions, rankInputs } from "../../../src/simulation/statistics/contributions.js";
import { correlation, rankCorrelation } from "../../../src/simulation/statistics/correlation.js";
import { ranks } from "../../../src/simulation/statistics/ranks.js";
import { finish } from "../../../src/simulation/steps.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

const normals = (name: string, count = 20_000) => {
  const target = new Float64Array(count);
  openStream(streamKey("what matters"), name, 0).fillNormals(target);
  return target;
};

describe("ranks", () => {
  it("share the mean among equal values", () => {
    expect(ranks(Float64Array.of(30, 10, 20, 10, 30, 30))).toEqual(Float64Array.of(5, 1.5, 3, 1.5, 5, 5));
  });

  it("add up to n(n + 1)/2", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (values) => {
        const n = values.length;
        expect(ranks(Float64Array.from(values)).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
      }),
    );
  });
});

describe("correlation", () => {
  // R: cor(c(1,2,3,4,5), c(2,1,4,3,5)) and method = "spearman" of c(10,20,30,40,50), c(1,3,2,5,400)
  it("agrees with R", () => {
    expect(correlation(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 1, 4, 3, 5))).toBeCloseTo(0.8, 14);
    expect(
      rankCorrelation(Float64Array.of(10, 20, 30, 40, 50), Float64Array.of(1, 3, 2, 5, 400)),
    ).toBeCloseTo(0.9, 14);
  });

  it("is 1 with itself, −1 with its mirror image and 0 with a constant", () => {
    const sample = normals("self", 100);
    expect(correlation(sample, sample)).toBeCloseTo(1, 14);
    expect(
      rankCorrelation(
        sample,
        sample.map((x) => -x * x * x),
      ),
    ).toBeCloseTo(-1, 14);
    expect(correlation(sample, new Float64Array(100))).toBe(0);
  });
});

describe("contributions", () => {
  const contributionsOf = (inputs: ReadonlyMap<string, Float64Array>, output: Float64Array) =>
    contributions(finish(rankInputs(inputs)), output);
  const [a, b, c] = ["a", "b", "c"].map((name) => normals(name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];

  it("finds the shares of a sum: 1 : 4 of what two normals add", () => {
    const output = a.map((x, t) => x - 2 * b[t]);
    const found = contributionsOf(
      new Map([
        ["a", a],
        ["b", b],
        ["c", c],
      ]),
      output,
    );
    expect(found.map(({ input }) => input)).toEqual(["b", "a", "c"]);
    expect(found[0].rankCorrelation).toBeLessThan(0);
    // Spearman's ρ_s = (6/π) asin(ρ/2) of a bivariate normal with ρ² = 0.2 and 0.8; its error is below 1/√n
    const [small, large] = [Math.sqrt(0.2), Math.sqrt(0.8)].map(
      (r) => ((6 / Math.PI) * Math.asin(r / 2)) ** 2,
    );
    expect(Math.abs(found[0].share - large)).toBeLessThan((4 * 2 * Math.sqrt(large)) / Math.sqrt(a.length));
    expect(Math.abs(found[1].share - small)).toBeLessThan((4 * 2 * Math.sqrt(small)) / Math.sqrt(a.length));
    expect(found[2].share).toBeLessThan(16 / a.length);
  });

  it("adds up to at most 1, even where inputs go together", () => {
    const found = contributionsOf(
      new Map([
        ["a", a],
        ["twin", a.map((x) => 2 * x)],
      ]),
      a,
    );
    expect(found.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it("leaves out inputs that do not vary", () => {
    expect(
      contributionsOf(
        new Map([
          ["a", a],
          ["fixed", new Float64Array(a.length)],
        ]),
        a,
      ),
    ).toHaveLength(1);
  });
});
