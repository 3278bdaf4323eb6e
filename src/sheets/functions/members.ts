import { customerSatisfaction } from "../../domain/members/customerSatisfaction.js";
import { memberTier } from "../../domain/members/memberTier.js";
import { pointsCost } from "../../domain/members/pointsCost.js";
import { rowByRow, wholeRange } from "../answer.js";
import type { Cells } from "../cells.js";
import { numbers } from "../rangeReaders.js";
import { texts } from "../textReaders.js";

/**
 * Share of customers who are satisfied, by their scores.
 *
 * @param {range} scores Answers, for example from 1 to 5; blank cells are ignored.
 * @param {number} satisfied_from Optional: the lowest score of a satisfied customer, default 4.
 * @return {number} Share satisfied, 0 to 1.
 * @example =CSAT({5; 4; 3; 5; 1}) → 0.6
 * @customfunction
 */
export function CSAT(scores: Cells, satisfied_from: Cells) {
  return wholeRange("CSAT", { scores: numbers(scores) }, { satisfied_from }, customerSatisfaction);
}

/**
 * The member tier that a spend reaches.
 *
 * @param {number} spend Money that the member has spent.
 * @param {range} thresholds Money from which each tier begins, rising.
 * @param {range} names Name of each tier.
 * @return {text} The tier reached; blank below the first.
 * @example =MEMBER_TIER({999.99; 1000}, {0; 1000; 5000}, {"basic"; "silver"; "gold"}) → basic; silver
 * @customfunction
 */
export function MEMBER_TIER(spend: Cells, thresholds: Cells, names: Cells) {
  return rowByRow(
    "MEMBER_TIER",
    { spend, thresholds: numbers(thresholds), names: texts(names) },
    {},
    memberTier,
  );
}

/**
 * What the loyalty points that members hold will cost.
 *
 * @param {number} points Points outstanding.
 * @param {number} value_per_point What a redeemed point costs.
 * @param {number} redemption_rate Share of points that are redeemed in the end, for example 0.65.
 * @return {number} Expected cost.
 * @example =POINTS_COST(120000, 0.01, 0.65) → 780
 * @customfunction
 */
export function POINTS_COST(points: Cells, value_per_point: Cells, redemption_rate: Cells) {
  return rowByRow("POINTS_COST", { points, value_per_point, redemption_rate }, {}, pointsCost);
}
