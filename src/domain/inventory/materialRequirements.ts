import { roundSignificant } from "../../math/roundSignificant.js";
import { InputError, mustBePositive, mustBeWhole, mustNotBeNegative } from "../check.js";
import type { ItemName } from "./itemName.js";
import { slack, wholeLots } from "./rounding.js";

export type PlanningLotRule = "lot-for-lot" | "fixed" | "minimum" | "multiple";

/** A period of a plan; `available` is the stock at its end, planned receipts included. */
export interface PlannedPeriod {
  readonly period: number;
  readonly gross: number;
  readonly receipts: number;
  readonly available: number;
  readonly net: number;
  readonly plannedReceipt: number;
  readonly plannedRelease: number;
}

/**
 * Material requirements planning of one item: what must arrive in each period so that stock at its end never
 * falls below the safety stock, and when it must be released for that.
 *
 *   net_t = (gross_t + safety − available_{t−1} − scheduled_t)⁺
 *   available_t = available_{t−1} + scheduled_t + planned_t − gross_t;  release_{t−L} = planned_t
 *
 * Planned is the net need by "lot-for-lot", at least the lot size by "minimum", and whole lots by "multiple"
 * and "fixed", which say the same where a need may take several lots.
 *
 * @param gross             gross requirements of each period, units, 0 or more
 * @param onHand            units in stock before period 1, 0 or more
 * @param leadTime          L, whole periods from release to receipt, 0 or more
 * @param scheduledReceipts units that arrive in each period from orders already placed; absent: none
 * @param safetyStock       units that should remain at the end of each period, 0 or more
 * @param lotRule           rule for planned receipts
 * @param lotSize           units, above 0; needed for every rule but "lot-for-lot", which does not look at it
 * @returns a row per period, counted from 1
 * @throws {InputError} if an argument is out of its range, a needed lot size is absent, or a release would
 *   come before period 1
 * @see Orlicky, Material Requirements Planning (1975); Nahmias, Production and Operations Analysis, ch. 8 (explosion calculus)
 */
export function materialRequirements(
  gross: readonly number[],
  onHand: number,
  leadTime: number,
  scheduledReceipts?: readonly (number | undefined)[],
  safetyStock = 0,
  lotRule: PlanningLotRule = "lot-for-lot",
  lotSize?: number,
): PlannedPeriod[] {
  mustNotBeNegative("on_hand", onHand);
  mustBeWhole("lead_time", leadTime, 0);
  mustNotBeNegative("safety_stock", safetyStock);
  const lotFor = lotOf(lotRule, lotSize);
  let available = onHand;
  const periods = gross.map((units, index) => {
    mustNotBeNegative("gross_requirements", units, index);
    const receipts = scheduledReceipts?.[index] ?? 0;
    mustNotBeNegative("scheduled_receipts", receipts, index);
    const net = shortfall(units + safetyStock, available + receipts);
    const plannedReceipt = net > 0 ? lotFor(net) : 0;
    if (plannedReceipt > 0 && index < leadTime) {
      throw new InputError("lead_time", lateRule(net, index + 1, leadTime), leadTime);
    }
    available = Math.max(0, available + receipts + plannedReceipt - units);
    return { period: index + 1, gross: units, receipts, available, net, plannedReceipt };
  });
  return periods.map((row, index) => {
    return { ...row, plannedRelease: periods[index + leadTime]?.plannedReceipt ?? 0 };
  });
}

/** What a need exceeds the supply by; less than rounding can bring about is none. */
export function shortfall(need: number, supply: number): number {
  const short = need - supply;
  return short > slack * need ? short : 0;
}

/** For a release before period 1: how long the lead time may be at most, and how late the release is. */
export function lateRule(net: number, period: number, leadTime: number, item?: ItemName): string {
  const late = leadTime - period + 1;
  const units = `${roundSignificant(net, 6)}${item === undefined ? "" : ` of ${item}`}`;
  const needed = `the ${units} needed in period ${period}`;
  return `must be at most ${period - 1} for ${needed}, else their release is ${late} ${late === 1 ? "period" : "periods"} too late`;
}

function lotOf(rule: PlanningLotRule, lotSize: number | undefined): (net: number) => number {
  if (rule === "lot-for-lot") return (net) => net;
  if (lotSize === undefined) throw new InputError("lot_size", `is needed for the rule "${rule}"`, "");
  mustBePositive("lot_size", lotSize);
  if (rule === "minimum") return (net) => Math.max(net, lotSize);
  return (net) => wholeLots(net, lotSize) * lotSize;
}
