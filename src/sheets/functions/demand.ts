import { anomalies } from "../../domain/demand/anomalies.js";
import { bassAdopters } from "../../domain/demand/bassAdopters.js";
import { bassFit } from "../../domain/demand/bassFit.js";
import { demandClasses } from "../../domain/demand/demandClasses.js";
import { demandForecast } from "../../domain/demand/demandForecast.js";
import { forecastError } from "../../domain/demand/forecastError.js";
import { lifecycleStages } from "../../domain/demand/lifecycleStages.js";
import { seasonalIndex } from "../../domain/demand/seasonalIndex.js";
import { besideRows, rowByRow, wholeRange } from "../answer.js";
import { word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { list } from "../listReaders.js";
import { rowSeries, series } from "../rangeReaders.js";

/**
 * Forecasts demand, with a range that holds a given share of what may come.
 *
 * @param {range} history Demand per period, the latest last: a column or a row.
 * @param {number} horizon Periods to forecast, for example 12.
 * @param {number} season_length Optional: periods of a season, for example 12 for months or 7 for days, default 1: no season.
 * @param {number} confidence Optional: share of the future values that the range is to hold, default 0.8.
 * @param {string} method Optional: "auto" (default, combines what suits the history), "naive", "seasonal-naive", "ses", "holt", "damped", "holt-winters", "theta", "croston", "sba" or "tsb".
 * @return {range} Table: step, forecast, low, high.
 * @example =DEMAND_FORECAST({20; 20; 20; 20}, 1) → step, forecast, low, high; 1, 20, 20, 20
 * @customfunction
 */
export function DEMAND_FORECAST(
  history: Cells,
  horizon: Cells,
  season_length: Cells,
  confidence: Cells,
  method: Cells,
) {
  const methods = ["auto", "naive", "seasonal-naive", "ses", "holt", "damped", "holt-winters", "theta"];
  return wholeRange(
    "DEMAND_FORECAST",
    { history: series(history), horizon },
    { season_length, confidence, method: word(method, ...methods, "croston", "sba", "tsb") },
    demandForecast,
  );
}

/**
 * How far forecasts were off.
 *
 * @param {range} actual What came, per period.
 * @param {range} forecast What was forecast, beside it.
 * @param {range} history Optional: demand before, for mase: the error as a share of that of the naive forecast.
 * @param {number} season_length Optional: periods of a season for mase, default 1.
 * @return {range} Table with one row: mae, rmse, mape, smape, mase, bias. Bias is above 0 where forecasts were too high.
 * @example =FORECAST_ERROR({100; 200}, {110; 180}) → mae, rmse, mape, smape, mase, bias; 15, 15.81, 0.1, 0.1003, , -5
 * @customfunction
 */
export function FORECAST_ERROR(actual: Cells, forecast: Cells, history: Cells, season_length: Cells) {
  return wholeRange(
    "FORECAST_ERROR",
    { actual: list(actual), forecast: list(forecast) },
    { history: series(history), season_length },
    forecastError,
  );
}

/**
 * How much of an average period's demand each period of the season has.
 *
 * @param {range} history Demand per period, two seasons or more: a column or a row.
 * @param {number} season_length Periods of a season, for example 12 for months.
 * @return {range} An index per period of the season, 1 on average, from the first period of the history on.
 * @example =SEASONAL_INDEX({10; 30; 10; 30; 10; 30}, 2) → 0.5; 1.5
 * @customfunction
 */
export function SEASONAL_INDEX(history: Cells, season_length: Cells) {
  return wholeRange("SEASONAL_INDEX", { history: series(history), season_length }, {}, seasonalIndex);
}

/**
 * Tells smooth from intermittent, erratic and lumpy demand.
 *
 * @param {range} history A row per item with its demand per period; a single column is one item.
 * @return {range} smooth, intermittent, erratic or lumpy, per item.
 * @example =DEMAND_CLASS({5, 6, 5, 7; 0, 4, 0, 5; 1, 20, 2, 35; 0, 1, 0, 30}) → smooth; intermittent; erratic; lumpy
 * @customfunction
 */
export function DEMAND_CLASS(history: Cells) {
  return besideRows("DEMAND_CLASS", { history: rowSeries(history) }, {}, demandClasses);
}

/**
 * Marks values that stand out from trend and season.
 *
 * @param {range} history Values per period: a column or a row.
 * @param {number} season_length Optional: periods of a season, for example 7 for days, default 1: no season.
 * @param {number} threshold Optional: how many standard deviations count as unusual, default 3.
 * @return {range} high, low or blank beside each value.
 * @example =ANOMALIES({20; 21; 19; 20; 60; 20; 21; 19}) → ; ; ; ; high; ; ;
 * @customfunction
 */
export function ANOMALIES(history: Cells, season_length: Cells, threshold: Cells) {
  return besideRows("ANOMALIES", { history: series(history) }, { season_length, threshold }, anomalies);
}

/**
 * How many people buy a new product for the first time in a period (Bass model).
 *
 * @param {number} market_size All who will ever buy it.
 * @param {number} innovation Coefficient of innovation p, often about 0.03 per year.
 * @param {number} imitation Coefficient of imitation q, often about 0.4 per year.
 * @param {number} period Period since the launch, 1 is the first.
 * @return {number} New buyers in that period.
 * @example =BASS(1000, 0.03, 0.4, 1) → 36.13
 * @customfunction
 */
export function BASS(market_size: Cells, innovation: Cells, imitation: Cells, period: Cells) {
  return rowByRow("BASS", { market_size, innovation, imitation, period }, {}, bassAdopters);
}

/**
 * Estimates market size and growth of a new product from its sales so far (Bass model).
 *
 * @param {range} sales Units per period since the launch, four periods or more: a column or a row.
 * @return {range} Table with one row: market_size, innovation, imitation, peak_period (blank where sales only fall).
 * @example =BASS_FIT({840; 1470; 2110; 4000; 7590; 10950; 10530; 9470; 7790; 5890}) → market_size, innovation, imitation, peak_period; 67660, 0.00879, 0.6422, 6.592
 * @customfunction
 */
export function BASS_FIT(sales: Cells) {
  return wholeRange("BASS_FIT", { sales: series(sales) }, {}, bassFit);
}

/**
 * Stage of the product life cycle that each product is in.
 *
 * @param {range} sales A row per product with its sales per period since the launch, without seasons; a single column is one product.
 * @return {range} introduction, growth, maturity or decline, per product; blank for one that has never sold.
 * @example =LIFECYCLE({10, 20, 40, 80; 40, 90, 92, 91; 90, 80, 50, 20}) → growth; maturity; decline
 * @customfunction
 */
export function LIFECYCLE(sales: Cells) {
  return besideRows("LIFECYCLE", { sales: rowSeries(sales) }, {}, lifecycleStages);
}
