import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adstock } from "../../../src/domain/marketing/adstock.js";
import { type ResponseFit, responseFit } from "../../../src/domain/marketing/responseFit.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

type Truth = Omit<ResponseFit, "rSquared">;

const key = streamKey("response");
const spendsOf = (name: string, periods: number) => {
  const stream = openStream(key, name, 0);
  return Array.from({ length: periods }, () => 200 * stream.uniform());
};

function responsesTo(
  spend: readonly number[],
  { maxResponse, halfSaturation, shape, decay, baseline }: Truth,
) {
  return adstock(spend, decay).map((x) => baseline + maxResponse / (1 + (halfSaturation / x) ** shape));
}

describe("responseFit", () => {
  it.each<Truth>([
    { maxResponse: 100, halfSaturation: 90, shape: 1.6, decay: 0.4, baseline: 20 },
    { maxResponse: 5e6, halfSaturation: 150, shape: 1, decay: 0, baseline: 0 },
    { maxResponse: 0.02, halfSaturation: 300, shape: 2.5, decay: 0.8, baseline: 1 },
    { maxResponse: 40, halfSaturation: 60, shape: 0.7, decay: 0.2, baseline: -5 },
  ])("recovers the curve that made the data: %o", (truth) => {
    const spend = spendsOf("spend", 60);
    const response = responsesTo(spend, truth);
    for (const found of [responseFit(spend, response, truth.decay), responseFit(spend, response)]) {
      expect(found.maxResponse / truth.maxResponse).toBeCloseTo(1, 2);
      expect(found.halfSaturation / truth.halfSaturation).toBeCloseTo(1, 2);
      expect(found.shape).toBeCloseTo(truth.shape, 2);
      expect(found.decay).toBeCloseTo(truth.decay, 3);
      expect((found.baseline - truth.baseline) / truth.maxResponse).toBeCloseTo(0, 2);
      expect(found.rSquared).toBeGreaterThan(0.99999);
    }
  });

  it("comes near the truth through noise: medians of 40 histories, and at most 4 of them refused", () => {
    const truth = { maxResponse: 100, halfSaturation: 90, shape: 1.8, decay: 0.4, baseline: 20 };
    const found: ResponseFit[] = [];
    for (let history = 0; history < 40; history++) {
      const spend = spendsOf(`noisy ${history}`, 104);
      const stream = openStream(key, "noise", history);
      const response = responsesTo(spend, truth).map((value) => value + 5 * stream.normal());
      try {
        found.push(responseFit(spend, response, 0.4));
      } catch (error) {
        expect(String(error)).toContain("straight line");
      }
    }
    expect(found.length).toBeGreaterThanOrEqual(36);
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
    expect(median(found.map((fit) => fit.maxResponse)) / 100).toBeCloseTo(1, 1);
    expect(median(found.map((fit) => fit.halfSaturation)) / 90).toBeCloseTo(1, 1);
    expect(Math.abs(median(found.map((fit) => fit.shape)) - 1.8)).toBeLessThan(0.2);
  });

  // At a level of 1%, 5 or more of 100 happen once in 290 times.
  it("tells saturation into at most 4 of 100 straight lines with noise", () => {
    let told = 0;
    for (let history = 0; history < 100; history++) {
      const spend = spendsOf(`straight ${history}`, 52);
      const stream = openStream(key, "straight noise", history);
      const response = adstock(spend, 0.3).map((x) => 20 + x + 20 * stream.normal());
      try {
        responseFit(spend, response, 0.3);
        told++;
      } catch (error) {
        expect(String(error)).toContain("straight line");
      }
    }
    expect(told).toBeLessThanOrEqual(4);
  });

  it("says so of an exact line, of growth without end, and of spends that do not matter or never vary", () => {
    const spend = [0, 10, 20, 30, 40, 50, 60, 70, 80];
    const respond = (f: (x: number) => number) => () => responseFit(spend, spend.map(f), 0);
    expect(respond((x) => 5 + 2 * x)).toThrow(
      /^response must bend enough to tell saturation from a straight line \(p-value at most 0\.01; vary the spend more\); it is 1\.$/,
    );
    expect(respond((x) => x ** 2)).toThrow(
      "spend must come nearer to saturation: at the largest, the response still grows as if without end; it is 80.",
    );
    expect(respond((x) => 100 - x)).toThrow("response must rise with spend; it is level or falling.");
    expect(respond(() => 3)).toThrow("response must not be the same in all periods; it is 3.");
    expect(() =>
      responseFit(
        spend.map(() => 7),
        spend,
      ),
    ).toThrow("spend must not be the same in all periods; it is 7.");
    expect(() => responseFit(spend, spend, 1)).toThrow("decay must be 0 or more and below 1; it is 1.");
    expect(() => responseFit([1, 2], [1, 2])).toThrow("spend must be at least 8 values long; it is 2.");
  });
});

/** Tables of other packages, which are no part of this project. */
const data = new URL("../../../../shared/data/", import.meta.url);

describe.skipIf(!existsSync(data))("responseFit on the tables of Robyn and Meridian (../shared/data)", () => {
  const table = (file: string) => {
    const [names, ...rows] = readFileSync(new URL(file, data), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.replaceAll('"', "").split(","));
    return (name: string) => rows.map((row) => Number(row[names.indexOf(name)]));
  };

  it("finds an S-shaped response to Robyn's television with carry-over", () => {
    const robyn = table("robyn_dt_simulated_weekly.csv");
    const found = responseFit(robyn("tv_S"), robyn("revenue"));
    expect(found.rSquared).toBeGreaterThan(0.5);
    expect(found.shape).toBeGreaterThan(1);
    expect(found.decay).toBeGreaterThan(0.5);
    expect(found.baseline).toBeGreaterThan(0);
    expect(found.halfSaturation).toBeLessThan(5 * Math.max(...robyn("tv_S")));
  });

  it.each(["print_S", "ooh_S"])("says that Robyn's %s alone cannot tell saturation", (name) => {
    const robyn = table("robyn_dt_simulated_weekly.csv");
    expect(() => responseFit(robyn(name), robyn("revenue"))).toThrow("straight line");
  });

  it.each([0, 1, 2, 3])("says that Meridian's channel %d alone cannot tell saturation", (channel) => {
    const meridian = table("meridian_national_media.csv");
    expect(() => responseFit(meridian(`Channel${channel}_spend`), meridian("conversions"))).toThrow(
      "straight line",
    );
  });
});
