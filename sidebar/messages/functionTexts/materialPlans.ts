import type { Translations } from "./translations.js";

/** Lot sizes, MRP and kanban. */
export const materialPlanTexts: Translations = {
  "How much to order in each period for a known demand that varies.": [
    "需求已知但各期不同时，每期各订多少。",
    "需求已知但各期不同時，每期各訂多少。",
  ],
  "Units needed in each period.": ["各期需要的件数。", "各期需要的件數。"],
  'Optional: "wagner-whitin" (default, the lowest cost), "silver-meal", "least-unit-cost", "part-period", "lot-for-lot", "eoq" or "poq".':
    [
      '可选：方法，"wagner-whitin"（默认，成本最低）、"silver-meal"、"least-unit-cost"、"part-period"、"lot-for-lot"、"eoq" 或 "poq"。',
      '選填：方法，"wagner-whitin"（預設，成本最低）、"silver-meal"、"least-unit-cost"、"part-period"、"lot-for-lot"、"eoq" 或 "poq"。',
    ],
  "Units to order in each period.": ["各期应订的件数。", "各期應訂的件數。"],
  "Cost of a plan of orders: ordering, and keeping what is left at the end of each period.": [
    "一份订货计划的成本：订货成本，加上各期末剩余库存的持有成本。",
    "一份訂購計畫的成本：訂購成本，加上各期末剩餘庫存的持有成本。",
  ],
  "Units ordered in each period.": ["各期所订的件数。", "各期所訂的件數。"],
  "Money.": ["金额。", "金額。"],
  "if an argument is negative, the lengths differ, or the plan runs short.": [
    "参数为负、期数不同，或计划会缺货。",
    "引數為負、期數不同，或計畫會缺貨。",
  ],
  "Plans what must arrive and when to order it, period by period, so that the stock never runs short.": [
    "逐期计划须到货多少、何时下单，使库存始终不缺。",
    "逐期計畫須到貨多少、何時下單，使庫存始終不缺。",
  ],
  "Units in stock before the first period.": ["第一期开始前的库存件数。", "第一期開始前的庫存件數。"],
  "Whole periods from order to arrival.": [
    "提前期，即从下单到到货的期数，须为整数。",
    "前置時間，即從下單到到貨的期數，須為整數。",
  ],
  "Optional: units that arrive in each period from orders already placed; blank is none.": [
    "可选：已下订单在各期的到货件数；空白表示没有。",
    "選填：已下訂單在各期的到貨件數；空白表示沒有。",
  ],
  "Optional: units that should remain at the end of each period, default 0.": [
    "可选：安全库存，即每期期末应留下的件数，默认 0。",
    "選填：安全庫存，即每期期末應留下的件數，預設 0。",
  ],
  'Optional: "lot-for-lot" (default), "fixed", "minimum" or "multiple".': [
    '可选：批量规则，"lot-for-lot"（默认，按需订货）、"fixed"（固定批量）、"minimum"（最小批量）或 "multiple"（批量的整数倍）。',
    '選填：批量規則，"lot-for-lot"（預設，按需訂購）、"fixed"（固定批量）、"minimum"（最小批量）或 "multiple"（批量的整數倍）。',
  ],
  'Optional: units per lot, for every rule but "lot-for-lot".': [
    '可选：每批件数，除 "lot-for-lot" 外的规则都需要。',
    '選填：每批件數，除 "lot-for-lot" 外的規則都需要。',
  ],
  "Table: period, gross, receipts, available (at the end of the period), net, planned_receipt and planned_release.":
    [
      "表格：period（期）、gross（毛需求）、receipts（已订到货）、available（期末库存）、net（净需求）、planned_receipt（计划到货）、planned_release（计划下单）。",
      "表格：period（期）、gross（毛需求）、receipts（已訂到貨）、available（期末庫存）、net（淨需求）、planned_receipt（計畫到貨）、planned_release（計畫下單）。",
    ],
  "if an argument is out of its range, a needed lot size is absent, or a release would come before period 1.":
    [
      "参数超出允许范围、缺少所需的批量，或须在第 1 期之前下单。",
      "引數超出允許範圍、缺少所需的批量，或須在第 1 期之前下單。",
    ],
  "Plans orders of every item of a bill of materials, from the finished items down to the parts.": [
    "按物料清单，从成品到零件逐级计划每种物料的订货。",
    "依物料清單，從成品到零件逐階計畫每種物料的訂購。",
  ],
  "Columns item, period, quantity.": [
    "三列：item（物料）、period（期）、quantity（数量）。",
    "三欄：item（物料）、period（期）、quantity（數量）。",
  ],
  "Columns parent, child, quantity (units of the child in one unit of the parent).": [
    "三列：parent（父件）、child（子件）、quantity（每件父件所用的子件数）。",
    "三欄：parent（父件）、child（子件）、quantity（每件父件所用的子件數）。",
  ],
  "Columns item, on_hand, lead_time, lot_size (blank is as much as needed); a row for every item.": [
    "四列：item（物料）、on_hand（现有库存）、lead_time（提前期）、lot_size（批量，空白表示按需）；每种物料一行。",
    "四欄：item（物料）、on_hand（現有庫存）、lead_time（前置時間）、lot_size（批量，空白表示按需）；每種物料一列。",
  ],
  "Table: item, period, planned_receipt, planned_release, a row for each period in which an item is ordered or arrives.":
    [
      "表格：item（物料）、period（期）、planned_receipt（计划到货）、planned_release（计划下单），物料有下单或到货的每一期各一行。",
      "表格：item（物料）、period（期）、planned_receipt（計畫到貨）、planned_release（計畫下單），物料有下單或到貨的每一期各一列。",
    ],
  "if a number is out of its range, an item has no stock line or two, the bill has a loop, or a release would come before period 1.":
    [
      "数值超出允许范围、某种物料没有库存行或有两行、物料清单有循环，或须在第 1 期之前下单。",
      "數值超出允許範圍、某種物料沒有庫存列或有兩列、物料清單有循環，或須在第 1 期之前下單。",
    ],
  "Number of kanban cards, that is of containers under way between two stages.": [
    "看板张数，即两道工序之间周转的容器数。",
    "看板張數，即兩道工序之間週轉的容器數。",
  ],
  "Units used per period, for example per day.": ["每期用量，例如每天的用量。", "每期用量，例如每天的用量。"],
  "Periods from sending a card to its full container.": [
    "从送出看板到装满的容器送达的期数。",
    "從送出看板到裝滿的容器送達的期數。",
  ],
  "Units per container.": ["每个容器的件数。", "每個容器的件數。"],
  "Optional: share to spare, default 0, for example 0.1.": [
    "可选：富余比例，默认 0，例如 0.1。",
    "選填：寬裕比例，預設 0，例如 0.1。",
  ],
  "Whole number of cards.": ["看板张数，为整数。", "看板張數，為整數。"],
};
