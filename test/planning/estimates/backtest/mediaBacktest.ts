import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { exp } from "../../../../src/math/exp.js";
import { log } from "../../../../src/math/log.js";
import { channelFindings } from "../../../../src/planning/estimates/channelFindings.js";
import { pullOf } from "../../../../src/planning/estimates/channelPosterior.js";
import type { Finding } from "../../../../src/planning/estimates/finding.js";
import { levelColumns } from "../../../../src/planning/estimates/levelColumns.js";
import { fitLevel } from "../../../../src/planning/estimates/levelFit.js";
import { levelNoises } from "../../../../src/planning/estimates/levelNoise.js";
import { dot } from "../../../../src/planning/estimates/linear.js";
import { beliefOfLog } from "../../../../src/planning/estimates/ranges.js";
import { findTables } from "../../../../src/planning/tables/findTables.js";
import { readTables } from "../../../../src/planning/tables/readTables.js";
import type { SpendHistory } from "../../../../src/planning/tables/spendHistory.js";
import type { Cell } from "../../../../src/planning/tables/workbook.js";
import { finish } from "../../../../src/simulation/steps.js";
import { workbook } from "../../plans.js";

export interface MediaBacktest {
  readonly weeks: number;
  readonly channels: readonly ChannelAnswer[];
  /** Mean absolute error of the held out weeks over their mean, spends known. */
  readonly error: number;
  /** The same of trend and season alone. */
  readonly mediaBlindError: number;
  /** The same week of the year before. */
  readonly seasonalError: number;
}

export interface ChannelAnswer {
  readonly name: string;
  /** Share of the revenue that the spend of the last weeks causes: 80% range; null where the table cannot tell. */
  readonly share: readonly [low: number, high: number] | null;
}

const yearWeeks = 52;
const recentWeeks = 13;

/** @returns null where the file is not there */
export function readMediaCells(project: string, name: string): Cell[][] | null {
  const path = `${project}/../shared/data/${name}`;
  if (!existsSync(path)) return null;
  return Papa.parse<Cell[]>(readFileSync(path, "utf8").trim(), { dynamicTyping: true }).data;
}

/** A weekly media table, read as a spend history. */
export function spendHistoryOf(cells: Cell[][]): SpendHistory {
  const book = workbook({ media: cells });
  return readTables(book, findTables(book, {})).spendHistory!;
}

/** Fits the channels on all but the last year's weeks, and says those from their spends. */
export function backtestMedia(all: SpendHistory): MediaBacktest {
  const trained = all.weeks - yearWeeks;
  const spends: SpendHistory = {
    ...all,
    weeks: trained,
    channels: all.channels.map(({ name, spend }) => ({ name, spend: spend.slice(0, trained) })),
    response: all.response.slice(0, trained),
  };
  const level = all.response.map(log);
  const past = level.slice(0, trained);
  const channels = spends.channels.map(({ name, spend }) => ({
    name,
    weeklySpend: spend.slice(-recentWeeks).reduce((sum, value) => sum + value / recentWeeks, 0),
    weeklyRevenue: 0,
    recentSpends: [],
    highestSpend: null,
  }));
  const revenue = spends.response.slice(-recentWeeks).reduce((sum, value) => sum + value / recentWeeks, 0);
  const found = finish(channelFindings(spends, past, channels, () => false, revenue))!;
  const findings = found.findingsAt(revenue);
  const find = (kind: Finding["kind"], name: string) =>
    findings.find((finding) => finding.kind === kind && finding.subject === name)?.range;
  const pulls = all.channels.flatMap(({ name, spend }, k) => {
    const [share, half, carry] = [found.shares[k], find("half-saturation", name), find("carry-over", name)];
    if (share === null || !half) return [];
    const draw = {
      share: log(share),
      halfSaturation: beliefOfLog(half).mean,
      carryOver: carry ? (logOdds(carry[0]) + logOdds(carry[1])) / 2 : logOdds(0.3),
    };
    const ratios = spend.map((value) => value / channels[k].weeklySpend);
    return [pullOf({ name, ratios, priors: noPriors }, draw)];
  });
  const marketing = level.map((_, t) =>
    log(
      Math.max(
        0.05,
        pulls.reduce((sum, pull) => sum + pull[t], 1),
      ),
    ),
  );
  const actual = all.response.slice(trained);
  const errorOf = (forecast: Float64Array) =>
    forecast.reduce((sum, value, i) => sum + Math.abs(value - actual[i]), 0) /
    actual.reduce((sum, value) => sum + value, 0);
  const withMedia = levelAhead(past.map((value, t) => value - marketing[t]));
  return {
    weeks: trained,
    channels: channels.map(({ name }, k) => {
      const range = find("channel-effect", name);
      const share = found.shares[k];
      return { name, share: range && share !== null ? [range[0] * share, range[1] * share] : null };
    }),
    error: errorOf(withMedia.map((value, i) => exp(value + marketing[trained + i]))),
    mediaBlindError: errorOf(levelAhead(past).map(exp)),
    seasonalError: errorOf(all.response.slice(trained - yearWeeks, trained)),
  };
}

/** They play no part where the response is known. */
const noPriors = {
  share: { mean: 0, sd: 1 },
  halfSaturation: { mean: 0, sd: 1 },
  carryOver: { mean: 0, sd: 1 },
};

function logOdds(share: number): number {
  return log(share / (1 - share));
}

/** Log level of the year ahead by constant, trend and season. */
function levelAhead(level: Float64Array): Float64Array {
  const priors = { trend: [0.02, 0.08], season: [0.01, 0.05, 0.12, 0.25] };
  const { coefficients, center } = finish(fitLevel(level, priors, levelNoises(level.length)));
  const columns = levelColumns(1, yearWeeks);
  return Float64Array.from(
    { length: yearWeeks },
    (_, i) =>
      center +
      dot(
        coefficients,
        columns.map((column) => column[i]),
      ),
  );
}
