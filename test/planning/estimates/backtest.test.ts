import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backtestMedia, readMediaCells, spendHistoryOf } from "./backtest/mediaBacktest.js";
import { backtestPrices } from "./backtest/priceBacktest.js";
import { orangeJuice, simulatedOrangeJuice, uciSales } from "./backtest/realTables.js";
import { backtestRevenue } from "./backtest/revenueBacktest.js";

const project = join(import.meta.dirname, "../../..");
const uci = uciSales(project);
const juice = orangeJuice(project);
const simulatedJuice = simulatedOrangeJuice(project);

describe.skipIf(!uci)(
  "UCI Online Retail, a quarter ahead from 7 places (skipped without ../shared/data)",
  () => {
    it("beats last week and the week a quarter before by a third, in ranges that hold 4 weeks in 5", () => {
      const { weeks, held, error, naiveError, seasonalError } = backtestRevenue(
        uci!,
        [15, 19, 23, 27, 31, 35, 39],
        13,
        13,
      );
      expect(weeks).toBe(91);
      expect(error).toBeLessThan(0.67 * naiveError);
      expect(error).toBeLessThan(0.67 * seasonalError);
      expect(held).toBeGreaterThan(0.74);
    });
  },
);

describe.skipIf(!juice)(
  "orange juice, half a year ahead at the prices it had (skipped without ../shared/data)",
  () => {
    it("has elasticities of brands as the literature has them, and nearly halves the seasonal-naive error", () => {
      const { elasticities, lift, error, priceBlindError, seasonalError } = backtestPrices(juice!, 95);
      expect(elasticities).toHaveLength(11);
      // Bijmolt, van Heerde & Pieters (2005): a mean of −2.62 over 1,851 elasticities, nearly all from −5 to 0.
      for (const { low, high } of elasticities) {
        expect(low).toBeGreaterThan(-5);
        expect(high).toBeLessThan(-1.5);
      }
      expect(lift.low).toBeGreaterThan(1);
      expect(error).toBeLessThan(0.7 * priceBlindError);
      expect(error).toBeLessThan(0.6 * seasonalError);
    });

    it("finds no elasticity in simulated sales that do not answer to their prices", () => {
      const { elasticities, error, seasonalError } = backtestPrices(simulatedJuice!, 95);
      for (const { low } of elasticities) expect(low).toBeGreaterThan(-0.2);
      expect(error).toBeLessThan(seasonalError);
    });
  },
);

describe.each(["robyn_dt_simulated_weekly", "meridian_national_media", "meridian_national_all_channels"])(
  "%s (skipped without ../shared/data)",
  (name) => {
    const cells = readMediaCells(project, `${name}.csv`);
    it.skipIf(!cells)("says the last year from its spends better than the year before does", () => {
      const { error, mediaBlindError, seasonalError, channels } = backtestMedia(spendHistoryOf(cells!));
      expect(error).toBeLessThan(0.9 * seasonalError);
      expect(error).toBeLessThan(1.1 * mediaBlindError);
      const known = channels.filter(({ share }) => share !== null);
      expect(known.length).toBeGreaterThan(0);
      for (const { share } of known) {
        expect(share![0]).toBeGreaterThan(0);
        expect(share![1]).toBeLessThan(0.4);
      }
    });
  },
);
