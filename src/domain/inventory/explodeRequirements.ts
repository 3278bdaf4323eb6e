import { InputError, mustBePositive, mustBeWhole, mustNotBeNegative } from "../check.js";
import { type BillLine, billOfMaterialsOrder } from "./billOfMaterialsOrder.js";
import type { ItemName } from "./itemName.js";
import { lateRule, shortfall } from "./materialRequirements.js";
import { wholeLots } from "./rounding.js";

export interface DemandLine {
  readonly item: ItemName;
  readonly period: number;
  readonly quantity: number;
}

export interface StockLine {
  readonly item: ItemName;
  readonly on_hand: number;
  readonly lead_time: number;
  readonly lot_size?: number;
}

/** Item, period, planned receipt, planned release. */
type PlannedOrder = readonly [ItemName, number, number, number];

/** Units by period. */
type Schedule = Map<number, number>;

/**
 * Material requirements planning through a bill of materials: from the finished items down, level by level,
 * the planned releases of a parent are gross requirements of its children in the same period.
 *
 *   gross_{c,t} = demand_{c,t} + Σ_p q_{p,c}·release_{p,t}
 *   net_{i,t} = (gross_{i,t} − available_{i,t−1})⁺;  release_{i,t−L_i} = net_{i,t}, up to whole lots
 *
 * @param demand lines of item, period (whole, from 1) and units, 0 or more, for items of any level
 * @param bill   lines of parent, child and units of the child in one unit of the parent, above 0
 * @param stock  a line per item: units on hand, 0 or more, lead time in whole periods, and a lot size above 0
 *   whose whole multiples are ordered; without one, what is needed
 * @returns header, and for each item, parents first, a row per period in which a receipt or release is planned
 * @throws {InputError} if a number is out of its range, an item has no stock line or two, the bill has a
 *   loop, or a release would come before period 1
 * @see Orlicky, Material Requirements Planning (1975), low-level coding; Nahmias, Production and Operations Analysis, ch. 8 (explosion calculus)
 */
export function explodeRequirements(
  demand: readonly DemandLine[],
  bill: readonly BillLine[],
  stock: readonly StockLine[],
) {
  const stockOf = stockByItem(stock);
  demand.forEach(({ item, period, quantity }, index) => {
    mustHaveStock("demand_table: item", item, stockOf, index);
    mustBeWhole("demand_table: period", period, 1, index);
    mustNotBeNegative("demand_table: quantity", quantity, index);
  });
  const childrenOf = new Map<ItemName, BillLine[]>();
  bill.forEach((line, index) => {
    mustHaveStock("bom_table: parent", line.parent, stockOf, index);
    mustHaveStock("bom_table: child", line.child, stockOf, index);
    mustBePositive("bom_table: quantity", line.quantity, index);
    const children = childrenOf.get(line.parent);
    if (children) children.push(line);
    else childrenOf.set(line.parent, [line]);
  });
  const grossOf = new Map<ItemName, Schedule>([...stockOf.keys()].map((item) => [item, new Map()]));
  for (const { item, period, quantity } of demand) addTo(grossOf.get(item), period, quantity);
  const rows = billOfMaterialsOrder([...stockOf.keys()], bill).flatMap((item) => {
    const indexed = stockOf.get(item) as IndexedStock;
    const leadTime = indexed.line.lead_time;
    const receipts = plannedReceipts(grossOf.get(item) ?? new Map(), indexed);
    for (const [period, units] of receipts) {
      for (const { child, quantity } of childrenOf.get(item) ?? []) {
        addTo(grossOf.get(child), period - leadTime, units * quantity);
      }
    }
    return plannedOrders(item, receipts, leadTime);
  });
  return { header: ["item", "period", "planned_receipt", "planned_release"], rows };
}

interface IndexedStock {
  readonly line: StockLine;
  readonly index: number;
}

function stockByItem(stock: readonly StockLine[]): Map<ItemName, IndexedStock> {
  const stockOf = new Map<ItemName, IndexedStock>();
  stock.forEach((line, index) => {
    const { item, on_hand, lead_time, lot_size } = line;
    if (stockOf.has(item)) throw new InputError("stock_table: item", "must stand there once", item, index);
    mustNotBeNegative("stock_table: on_hand", on_hand, index);
    mustBeWhole("stock_table: lead_time", lead_time, 0, index);
    if (lot_size !== undefined) mustBePositive("stock_table: lot_size", lot_size, index);
    stockOf.set(item, { line, index });
  });
  return stockOf;
}

function mustHaveStock(
  argument: string,
  item: ItemName,
  stockOf: ReadonlyMap<ItemName, unknown>,
  index: number,
) {
  if (!stockOf.has(item)) throw new InputError(argument, "must have a row in stock_table", item, index);
}

function addTo(schedule: Schedule | undefined, period: number, units: number): void {
  schedule?.set(period, (schedule.get(period) ?? 0) + units);
}

/** Planned receipts of an item by period, in order of time. */
function plannedReceipts(gross: Schedule, { line, index }: IndexedStock): Schedule {
  const { item, on_hand, lead_time, lot_size } = line;
  const receipts: Schedule = new Map();
  let available = on_hand;
  for (const [period, units] of [...gross].sort(([one], [other]) => one - other)) {
    const net = shortfall(units, available);
    const receipt = net === 0 || lot_size === undefined ? net : wholeLots(net, lot_size) * lot_size;
    if (receipt > 0 && period <= lead_time) {
      throw new InputError(
        "stock_table: lead_time",
        lateRule(net, period, lead_time, item),
        lead_time,
        index,
      );
    }
    if (receipt > 0) receipts.set(period, receipt);
    available = Math.max(0, available + receipt - units);
  }
  return receipts;
}

function plannedOrders(item: ItemName, receipts: Schedule, leadTime: number): PlannedOrder[] {
  const releases: Schedule = new Map([...receipts].map(([period, units]) => [period - leadTime, units]));
  const periods = [...new Set([...releases.keys(), ...receipts.keys()])].sort((one, other) => one - other);
  return periods.map((period) => [item, period, receipts.get(period) ?? 0, releases.get(period) ?? 0]);
}
