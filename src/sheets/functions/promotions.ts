import { promotionBreakEven } from "../../domain/promotions/promotionBreakEven.js";
import { promotionPrice } from "../../domain/promotions/promotionPrice.js";
import { promotionProfit } from "../../domain/promotions/promotionProfit.js";
import { promotionUplift } from "../../domain/promotions/promotionUplift.js";
import { thresholdDiscount } from "../../domain/promotions/thresholdDiscount.js";
import { rowByRow, wholeRange } from "../answer.js";
import { flag, number, word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { beside } from "../listReaders.js";
import { numbers, series, table } from "../rangeReaders.js";

/**
 * What a customer pays for a basket under promotions applied one after the other.
 *
 * @param {number} basket Value of the basket.
 * @param {range} promotions A row per promotion: type (percent, amount, every or coupon), threshold (from which basket on), value (a share for percent, else money), limit (how often every applies at most; may be blank).
 * @return {number} What is left to pay.
 * @example =PROMO_PRICE(650, {"every", 300, 50, 3; "percent", 0, 0.1, ""}) → 495
 * @customfunction
 */
export function PROMO_PRICE(basket: Cells, promotions: Cells) {
  return rowByRow(
    "PROMO_PRICE",
    {
      basket,
      promotions: table(promotions, {
        type: (cells) => word(cells, "percent", "amount", "every", "coupon"),
        threshold: number,
        value: number,
        "limit?": number,
      }),
    },
    {},
    promotionPrice,
  );
}

/**
 * Uplift in units at which a promotion repays itself.
 *
 * @param {number} price Regular price.
 * @param {number} promo_price Price in the promotion, above the unit cost.
 * @param {number} unit_cost Cost of one unit.
 * @param {number} fixed_cost Optional: cost of the whole promotion, such as advertising, default 0.
 * @param {number} base_units Optional: units sold in the same time without it; needed where there is a fixed cost.
 * @return {number} Additional units as a share of the usual ones, for example 0.5 for half as many again.
 * @example =PROMO_BREAKEVEN(50, 40, 22, 1500, 800) → 0.6597
 * @customfunction
 */
export function PROMO_BREAKEVEN(
  price: Cells,
  promo_price: Cells,
  unit_cost: Cells,
  fixed_cost: Cells,
  base_units: Cells,
) {
  return rowByRow(
    "PROMO_BREAKEVEN",
    { price, promo_price, unit_cost },
    { fixed_cost, base_units },
    promotionBreakEven,
  );
}

/**
 * Profit that a promotion adds, what it takes from other products and later weeks included.
 *
 * @param {number} base_units Units sold in the same time without the promotion.
 * @param {number} uplift Additional units as a share of them, for example 0.8.
 * @param {number} price Regular price.
 * @param {number} promo_price Price in the promotion.
 * @param {number} unit_cost Cost of one unit.
 * @param {number} cannibalisation Optional: share of the additional units that replace sales of other products, default 0.
 * @param {number} sibling_margin Optional: margin per unit of those products, default 0.
 * @param {number} pull_forward Optional: share of the additional units that would have been bought later at the regular price, default 0.
 * @param {number} fixed_cost Optional: cost of the whole promotion, default 0.
 * @return {number} Additional profit, negative for a loss.
 * @example =PROMO_PROFIT(1000, 0.8, 20, 16, 9, 0.25, 8, 0.15, 500) → -1820
 * @customfunction
 */
export function PROMO_PROFIT(
  base_units: Cells,
  uplift: Cells,
  price: Cells,
  promo_price: Cells,
  unit_cost: Cells,
  cannibalisation: Cells,
  sibling_margin: Cells,
  pull_forward: Cells,
  fixed_cost: Cells,
) {
  return rowByRow(
    "PROMO_PROFIT",
    { base_units, uplift, price, promo_price, unit_cost },
    { cannibalisation, sibling_margin, pull_forward, fixed_cost },
    promotionProfit,
  );
}

/**
 * What "spend T, save D" does to today's baskets.
 *
 * @param {range} baskets Values of today's baskets; blank cells are ignored.
 * @param {number} threshold Basket from which the discount is given.
 * @param {number} discount Money off each such basket.
 * @param {number} window Baskets that are short of the threshold by at most this may be filled up.
 * @param {number} stretch_share Share of these that are filled up to the threshold, for example 0.35.
 * @param {number} margin Margin of what is added as a share of its price, for example 0.4.
 * @return {range} Table: aov_before (mean basket today), aov_gross and aov_net (with the offer, before and after the discount), qualifying_share (of the baskets), incremental_margin (for all baskets, less the discounts).
 * @example =PROMO_THRESHOLD({30; 45; 60}, 50, 5, 10, 0.4, 0.5) → aov_before, aov_gross, aov_net, qualifying_share, incremental_margin; 45, 45.6667, 43.3333, 0.4667, -6
 * @customfunction
 */
export function PROMO_THRESHOLD(
  baskets: Cells,
  threshold: Cells,
  discount: Cells,
  window: Cells,
  stretch_share: Cells,
  margin: Cells,
) {
  return rowByRow(
    "PROMO_THRESHOLD",
    { baskets: numbers(baskets), threshold, discount, window, stretch_share, margin },
    {},
    thresholdDiscount,
  );
}

/**
 * Uplift that past promotions brought, with trend and season taken out.
 *
 * @param {range} units Units sold per period, in the order of time.
 * @param {range} promo_flags TRUE or 1 beside each period with a promotion; blank is none.
 * @param {number} season_length Optional: periods of a season, for example 52 for weeks; default 1, no season.
 * @return {range} Table: baseline (units per promoted period that would have been sold anyway), uplift (additional units as a share of it), low and high (95% range), incremental_units (of all promoted periods).
 * @example =PROMO_UPLIFT({100; 100; 150; 100; 100; 150; 100; 100}, {0; 0; 1; 0; 0; 1; 0; 0}) → baseline, uplift, low, high, incremental_units; 100, 0.5, 0.5, 0.5, 100
 * @customfunction
 */
export function PROMO_UPLIFT(units: Cells, promo_flags: Cells, season_length: Cells) {
  return wholeRange(
    "PROMO_UPLIFT",
    { units: series(units), promo_flags: beside(flag(promo_flags)) },
    { season_length },
    promotionUplift,
  );
}
