import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTest } from "../../../src/domain/conversion/splitTest.js";
import { binomialTerm } from "../../../src/math/saddlePoint.js";

const group = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([visitors, share]) => [visitors, Math.floor(visitors * share)] as const);

/** P(X = k) for k successes in n trials. */
const binomial = (n: number, p: number, k: number) =>
  k === 0 ? (1 - p) ** n : k === n ? p ** n : binomialTerm(k, n - k, p, 1 - p);

describe("splitTest", () => {
  // Newcombe (1998), Statistics in Medicine 17:873, table II (a), method 10: 56/70 less 48/80.
  it("has Newcombe's interval of a difference", () => {
    const { differenceLow, differenceHigh } = splitTest(80, 48, 70, 56);
    expect(differenceLow).toBeCloseTo(0.0524, 4);
    expect(differenceHigh).toBeCloseTo(0.3339, 4);
  });

  // R: prop.test(c(120, 150), c(2400, 2380), correct = FALSE); Miller's closed form for P(B > A); Stucchio's loss.
  it("has R's p-value, Miller's probability and Stucchio's loss", () => {
    const test = splitTest(2400, 120, 2380, 150);
    expect(test.uplift).toBeCloseTo(0.260504201681, 10);
    expect(test.pValue).toBeCloseTo(0.0511290271213, 10);
    expect(test.pBBeatsA).toBeCloseTo(0.974321950809, 10);
    expect(test.expectedLoss).toBeCloseTo(6.523513478359621e-5, 16); // the closed form in 40 digits
    expect(test.sampleRatioP).toBeCloseTo(0.772368319635, 10);
  });

  // R: chisq.test(c(50912, 49488))$p.value
  it("finds a broken split", () => {
    expect(splitTest(50912, 1500, 49488, 1490).sampleRatioP).toBeCloseTo(6.98634312495e-6, 14);
  });

  it("turns around when the groups are exchanged", () => {
    fc.assert(
      fc.property(group, group, ([visitorsA, ordersA], [visitorsB, ordersB]) => {
        const there = splitTest(visitorsA, ordersA, visitorsB, ordersB);
        const back = splitTest(visitorsB, ordersB, visitorsA, ordersA);
        expect(there.pBBeatsA + back.pBBeatsA).toBeCloseTo(1, 11);
        expect(there.differenceLow).toBeCloseTo(-back.differenceHigh, 12);
        expect(there.pValue).toBeCloseTo(back.pValue, 12);
        // E(A − B)⁺ − E(B − A)⁺ = E A − E B
        const meanA = (ordersA + 1) / (visitorsA + 2);
        const meanB = (ordersB + 1) / (visitorsB + 2);
        expect(there.expectedLoss - back.expectedLoss).toBeCloseTo(meanA - meanB, 12);
      }),
      { numRuns: 60 },
    );
  });

  // All outcomes of 60 against 80 visitors, weighted by their probability: no chance in this test.
  it.each([
    [0.1, 0.15],
    [0.3, 0.3],
    [0.5, 0.7],
  ])("covers the true difference of %d and %d in 93 to 97%% of all outcomes", (rateA, rateB) => {
    let covered = 0;
    for (let a = 0; a <= 60; a++) {
      for (let b = 0; b <= 80; b++) {
        const weight = binomial(60, rateA, a) * binomial(80, rateB, b);
        if (weight < 1e-9) continue;
        const { differenceLow, differenceHigh } = splitTest(60, a, 80, b);
        if (differenceLow <= rateB - rateA && rateB - rateA <= differenceHigh) covered += weight;
      }
    }
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it("has no uplift over nothing and no evidence where all or none ordered", () => {
    expect(splitTest(50, 0, 50, 3).uplift).toBeNull();
    expect(splitTest(50, 0, 70, 0).pValue).toBe(1);
    expect(splitTest(50, 50, 70, 70).pValue).toBe(1);
  });

  it("stays exact for groups of very different size", () => {
    // With B known almost exactly at 1/2, P(A < 1/2) is that of Beta(3, 9): I(1/2; 3, 9) = 1981/2048.
    expect(splitTest(10, 2, 4e9, 2e9).pBBeatsA).toBeCloseTo(1981 / 2048, 8);
  });

  it("refuses groups without visitors, more orders than visitors and a confidence in percent", () => {
    expect(() => splitTest(0, 0, 10, 1)).toThrow("visitors_a must be a whole number, 1 or more; it is 0.");
    expect(() => splitTest(10, 1, 10, 11)).toThrow("orders_b must be at most visitors_b, 10; it is 11.");
    expect(() => splitTest(10, 1, 10, 1, 95)).toThrow(
      "confidence must be above 0 and below 1 (95% is 0.95); it is 95.",
    );
  });
});
