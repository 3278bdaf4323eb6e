import type { Translations } from "./translations.js";

/** When to order again, safety stock, turnover. */
export const replenishmentTexts: Translations = {
  "Stock to keep beyond mean demand so that an order cycle seldom runs short.": [
    "安全库存：在平均需求之外多备多少货，才能让订货周期很少缺货。",
    "安全庫存：在平均需求之外多備多少貨，才能讓訂購週期很少缺貨。",
  ],
  "Standard deviation of the demand of one period.": ["每期需求的标准差。", "每期需求的標準差。"],
  "Periods from order to arrival.": ["提前期，即从下单到到货的期数。", "前置時間，即從下單到到貨的期數。"],
  "Chance that a cycle does not run short, for example 0.95.": [
    "服务水平，即一个周期不缺货的概率，例如 0.95。",
    "服務水準，即一個週期不缺貨的機率，例如 0.95。",
  ],
  "Optional: mean demand of one period, default 0; matters where the lead time varies.": [
    "可选：每期的平均需求，默认 0；提前期有波动时才有影响。",
    "選填：每期的平均需求，預設 0；前置時間有波動時才有影響。",
  ],
  "Optional: standard deviation of the lead time in periods, default 0.": [
    "可选：提前期的标准差，以期计，默认 0。",
    "選填：前置時間的標準差，以期計，預設 0。",
  ],
  "Optional: periods between two looks at the stock, default 0 (always in view).": [
    "可选：盘点周期，即两次查看库存相隔的期数，默认 0（随时掌握库存）。",
    "選填：盤點週期，即兩次查看庫存相隔的期數，預設 0（隨時掌握庫存）。",
  ],
  "if an argument is negative, or the service level not a probability inside 0 to 1.": [
    "参数为负，或服务水平不是介于 0 和 1 之间的概率。",
    "引數為負，或服務水準不是介於 0 和 1 之間的機率。",
  ],
  "Stock, ordered units included, at which to order again.": [
    "再订货点：库存（含在途）降到多少时再次订货。",
    "再訂購點：庫存（含在途）降到多少時再次訂購。",
  ],
  "Mean demand of one period.": ["每期的平均需求。", "每期的平均需求。"],
  "Optional: periods between two looks at the stock, default 0; with it the result is the level to order up to.":
    [
      "可选：盘点周期，即两次查看库存相隔的期数，默认 0；填写后结果为目标库存，即订货补到的水平。",
      "選填：盤點週期，即兩次查看庫存相隔的期數，預設 0；填寫後結果為目標庫存，即訂購補到的水準。",
    ],
  "Share of demand that is served from stock.": [
    "满足率：由现货满足的需求比例。",
    "滿足率：由現貨滿足的需求比例。",
  ],
  "Mean demand over the lead time.": ["提前期内的平均需求。", "前置時間內的平均需求。"],
  "Standard deviation of the demand over the lead time.": [
    "提前期内需求的标准差。",
    "前置時間內需求的標準差。",
  ],
  "Stock at which an order is placed.": ["再订货点，即下单时的库存。", "再訂購點，即下單時的庫存。"],
  "Share from 0 to 1.": ["比例，0 到 1。", "比例，0 到 1。"],
  "if an argument is out of its range, or the shortage of a cycle exceeds the order.": [
    "参数超出允许范围，或一个周期的缺货多于订货量。",
    "引數超出允許範圍，或一個週期的缺貨多於訂購量。",
  ],
  "Stock at which to order so that a given share of demand is served from stock.": [
    "库存降到多少时订货，才能由现货满足指定比例的需求。",
    "庫存降到多少時訂購，才能由現貨滿足指定比例的需求。",
  ],
  "Share of demand to serve from stock, for example 0.98.": [
    "要由现货满足的需求比例，例如 0.98。",
    "要由現貨滿足的需求比例，例如 0.98。",
  ],
  "When and how much to order where the stock is always in view and customers wait for what is short.": [
    "随时掌握库存、缺货时客户愿意等待的情形下，何时订货、订多少。",
    "隨時掌握庫存、缺貨時顧客願意等待的情況下，何時訂購、訂多少。",
  ],
  "Cost of keeping one unit for one period.": ["每件商品持有一期的成本。", "每件商品持有一期的成本。"],
  "Cost of one unit short for one period.": ["每件缺货一期的成本。", "每件缺貨一期的成本。"],
  "Table: reorder_point, order_quantity and cost per period.": [
    "表格：reorder_point（再订货点）、order_quantity（订货量）、cost（每期成本）。",
    "表格：reorder_point（再訂購點）、order_quantity（訂購量）、cost（每期成本）。",
  ],
  "When and how far to order up where the stock is looked at once a period and few units sell (Poisson demand).":
    [
      "每期盘点一次、销量不大（泊松需求）的情形下，何时订货、补到多少。",
      "每期盤點一次、銷量不大（卜瓦松需求）的情況下，何時訂購、補到多少。",
    ],
  "Cost of one unit short at the end of a period.": ["期末每缺货一件的成本。", "期末每缺貨一件的成本。"],
  "Table: reorder_point (order at this stock or below), order_up_to and cost per period. Large means with rare orders take long: give at most 1,000 such rows to one formula.":
    [
      "表格：reorder_point（库存降到此数或以下即订货）、order_up_to（目标库存）、cost（每期成本）。平均需求大而订货少时计算较慢，一个公式最多放 1,000 行这样的数据。",
      "表格：reorder_point（庫存降到此數或以下即訂購）、order_up_to（目標庫存）、cost（每期成本）。平均需求大而訂購少時計算較慢，一個公式最多放 1,000 列這樣的資料。",
    ],
  "if an argument is out of its range, or the policy spans too many units to compute.": [
    "参数超出允许范围，或策略涉及的件数太多而无法计算。",
    "引數超出允許範圍，或策略涉及的件數太多而無法計算。",
  ],
  "How often the stock was sold and replaced in a period.": [
    "一期内库存售出并补回了几次。",
    "一期內庫存售出並補回了幾次。",
  ],
  "Stock at its beginning, at cost.": ["期初库存，按成本计。", "期初庫存，依成本計。"],
  "Stock at its end, at cost.": ["期末库存，按成本计。", "期末庫存，依成本計。"],
  "Turns per period.": ["每期的周转次数。", "每期的週轉次數。"],
  "if an argument is negative, or both inventories are 0.": [
    "参数为负，或期初、期末库存都为 0。",
    "引數為負，或期初、期末庫存都為 0。",
  ],
  "How many days the stock lasts at today's pace.": [
    "按目前的销售速度，库存还能卖多少天。",
    "依目前的銷售速度，庫存還能賣多少天。",
  ],
  "Units in stock.": ["现有库存件数。", "現有庫存件數。"],
  "Units sold per day.": ["每天的销量。", "每天的銷量。"],
  "Days.": ["天数。", "天數。"],
  "if the stock is negative or the demand not above 0.": [
    "库存为负，或销量不大于 0。",
    "庫存為負，或銷量不大於 0。",
  ],
  "Gross margin earned per unit of money in stock.": [
    "每一单位库存金额带来的毛利。",
    "每一單位庫存金額帶來的毛利。",
  ],
  "Sales less cost of goods sold in a period.": [
    "一期的毛利，即销售额减销货成本。",
    "一期的毛利，即銷售額減銷貨成本。",
  ],
  "Average stock at cost.": ["平均库存，按成本计。", "平均庫存，依成本計。"],
  "Ratio per period.": ["每期的比率。", "每期的比率。"],
  "if the inventory is not above 0.": ["库存不大于 0。", "庫存不大於 0。"],
};
