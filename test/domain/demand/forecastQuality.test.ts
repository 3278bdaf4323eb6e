import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/root.mjs";
import { demandForecast } from "../../../src/domain/demand/demandForecast.js";
import { forecastError } from "../../../src/domain/demand/forecastError.js";
import { isIntermittent } from "../../../src/domain/demand/isIntermittent.js";
import { mean } from "../../../src/math/mean.js";

const folder = join(root, "../shared/data");
const rowsOf = (file: string) =>
  readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

interface Series {
  season: number;
  train: number[];
  test: number[];
}

function m3Sample(): Series[] {
  const series = new Map<string, Series>();
  for (const [id, , , season, , set, value] of rowsOf("m3_sample_100.csv")) {
    const one = series.get(id) ?? { season: Number(season), train: [], test: [] };
    one[set as "train" | "test"].push(Number(value));
    series.set(id, one);
  }
  return [...series.values()];
}

// The data are not part of the project: their licenses do not allow it.
describe.skipIf(!existsSync(folder))(
  "forecasts of held-out data (skipped where ../shared/data is missing)",
  () => {
    // R's forecast package on the same series: theta 11.72 / 1.824, ets 12.66 / 1.754.
    it("are better by auto than by R's theta and ets on 100 series of the M3 competition", () => {
      const smape: number[] = [];
      const mase: number[] = [];
      const inside: number[] = [];
      for (const { season, train, test } of m3Sample()) {
        const steps = demandForecast(train, test.length, season);
        const error = forecastError(
          test,
          steps.map(({ forecast }) => forecast),
          train,
          season,
        );
        smape.push(100 * error.smape);
        mase.push(error.mase!);
        inside.push(...test.map((value, t) => Number(value >= steps[t].low! && value <= steps[t].high!)));
      }
      expect(mean(smape)).toBeLessThan(11.72);
      expect(mean(mase)).toBeLessThan(1.754);
      expect(mean(inside)).toBeGreaterThan(0.72);
      expect(mean(inside)).toBeLessThan(0.88);
    });

    it("are better by auto than by Croston's method on the last 6 months of every tenth car part", () => {
      const months = rowsOf("expsmooth_carparts_2674x51.csv");
      const parts = months[0].slice(1).map((_, part) => months.map((row) => Number(row[part + 1])));
      const histories = parts.filter(
        (part, k) => k % 10 === 0 && !part.some(Number.isNaN) && isIntermittent(part.slice(0, -6)),
      );
      const errors = (method: "auto" | "croston") =>
        histories.map((part) => {
          const steps = demandForecast(part.slice(0, -6), 6, 1, 0.8, method);
          return forecastError(
            part.slice(-6),
            steps.map(({ forecast }) => forecast),
          );
        });
      const [auto, croston] = [errors("auto"), errors("croston")];
      expect(histories.length).toBeGreaterThan(200);
      expect(mean(auto.map(({ mae }) => mae))).toBeLessThan(0.95 * mean(croston.map(({ mae }) => mae)));
      expect(mean(auto.map(({ rmse }) => rmse))).toBeLessThan(0.95 * mean(croston.map(({ rmse }) => rmse)));
    });
  },
);
