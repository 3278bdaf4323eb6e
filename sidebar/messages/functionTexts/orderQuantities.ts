import type { Translations } from "./translations.js";

/** How much to order: EOQ, joint orders, the season's buy. */
export const orderQuantityTexts: Translations = {
  "Order size with the lowest ordering plus holding cost.": [
    "订货成本与持有成本之和最低的订货量，即经济订货批量。",
    "訂購成本與持有成本之和最低的訂購量，即經濟訂購量。",
  ],
  "Units sold per period, for example 1300 a year.": [
    "每期销量，例如每年 1300 件。",
    "每期銷量，例如每年 1300 件。",
  ],
  "Cost of keeping one unit for one period, the same period as the demand.": [
    "每件商品持有一期的成本；期的长短须与销量相同。",
    "每件商品持有一期的成本；期的長短須與銷量相同。",
  ],
  "Optional: cost of one unit short for one period, if customers wait.": [
    "可选：每件缺货一期的成本，适用于客户愿意等待的情形。",
    "選填：每件缺貨一期的成本，適用於顧客願意等待的情況。",
  ],
  "Optional: units made per period, if the order arrives bit by bit; above the demand.": [
    "可选：每期产量，适用于陆续到货的情形；须大于销量。",
    "選填：每期產量，適用於陸續到貨的情況；須大於銷量。",
  ],
  "if an argument is not above 0, or the production rate not above the demand.": [
    "参数不大于 0，或产量不大于销量。",
    "引數不大於 0，或產量不大於銷量。",
  ],
  "Cost per period of ordering and holding at an order size.": [
    "给定订货量时，每期的订货成本与持有成本之和。",
    "給定訂購量時，每期的訂購成本與持有成本之和。",
  ],
  "Cost per period.": ["每期成本。", "每期成本。"],
  "if an argument is not above 0.": ["参数不大于 0。", "引數不大於 0。"],
  "Order size with the lowest cost where large orders are cheaper per unit.": [
    "有数量折扣（买得越多单价越低）时，成本最低的订货量。",
    "有數量折扣（買得越多單價越低）時，成本最低的訂購量。",
  ],
  "Cost of keeping a unit for a period as a share of its price, for example 0.3.": [
    "每期持有成本占单价的比例，例如 0.3。",
    "每期持有成本占單價的比例，例如 0.3。",
  ],
  "Order sizes from which the prices hold, rising; the first is 0.": [
    "各档单价的起订量，由小到大，第一档为 0。",
    "各級單價的起訂量，由小到大，第一級為 0。",
  ],
  "Price per unit from each breakpoint on, not rising.": [
    "各档的单价，后一档不高于前一档。",
    "各級的單價，後一級不高於前一級。",
  ],
  'Optional: "all-units" (default) if the price holds for the whole order, "incremental" if only for the units beyond the breakpoint.':
    [
      '可选：折扣方式，"all-units"（默认）为整批都按该档单价，"incremental" 为只有超出起订量的部分按该档单价。',
      '選填：折扣方式，"all-units"（預設）為整批都依該級單價，"incremental" 為只有超出起訂量的部分依該級單價。',
    ],
  "Table: quantity, unit_cost (the average paid) and total_cost per period, purchase included.": [
    "表格：quantity（订货量）、unit_cost（平均单价）、total_cost（每期总成本，含采购成本）。",
    "表格：quantity（訂購量）、unit_cost（平均單價）、total_cost（每期總成本，含採購成本）。",
  ],
  "if an argument is out of its range or the price list is out of order.": [
    "参数超出允许范围，或价目表的顺序不对。",
    "引數超出允許範圍，或價目表的順序不對。",
  ],
  "How often and how much to order of items that share the cost of an order.": [
    "共担订货成本的多个商品，各隔多久订一次、每次订多少。",
    "共同分攤訂購成本的多個商品，各隔多久訂一次、每次訂多少。",
  ],
  "Units sold per period of each item.": ["每个商品每期的销量。", "每個商品每期的銷量。"],
  "Cost of each item in an order, beyond the shared cost.": [
    "每个商品并入一次订货的成本，不含共同成本。",
    "每個商品併入一次訂購的成本，不含共同成本。",
  ],
  "Cost of keeping one unit of each item for one period.": [
    "每个商品每件持有一期的成本。",
    "每個商品每件持有一期的成本。",
  ],
  "Cost of an order whatever is in it.": [
    "每次订货的共同成本，与订哪些商品无关。",
    "每次訂購的共同成本，與訂哪些商品無關。",
  ],
  "Table: for each item multiple (in every how many orders), cycle (periods between) and quantity; the last row is the total cost per period.":
    [
      "表格：每个商品的 multiple（每几次订货订一次）、cycle（间隔期数）和 quantity（每次订货量）；最后一行 total 为每期总成本。",
      "表格：每個商品的 multiple（每幾次訂購訂一次）、cycle（間隔期數）和 quantity（每次訂購量）；最後一列 total 為每期總成本。",
    ],
  "if an argument is out of its range, or so far from the others that an item would be joined only once in 100,000 orders.":
    [
      "参数超出允许范围，或与其他商品相差太大，以致某个商品 100,000 次订货才并入一次。",
      "引數超出允許範圍，或與其他商品相差太大，以致某個商品 100,000 次訂購才併入一次。",
    ],
  "Units to buy for one season with the highest expected profit.": [
    "单季备货时，期望利润最高的进货量。",
    "單季備貨時，期望利潤最高的進貨量。",
  ],
  "Price per unit sold, above the cost.": ["每件售价，须高于成本。", "每件售價，須高於成本。"],
  "Cost per unit bought.": ["每件进货成本。", "每件進貨成本。"],
  "What a unit left over brings, below the cost; negative if it costs to be rid of it.": [
    "每件卖剩商品的残值，须低于成本；需花钱处理时填负数。",
    "每件賣剩商品的殘值，須低於成本；需花錢處理時填負數。",
  ],
  "Mean demand of the season.": ["本季的平均需求。", "本季的平均需求。"],
  'Optional: standard deviation of the demand; not needed for "poisson".': [
    '可选：需求的标准差；用 "poisson" 时不需要。',
    '選填：需求的標準差；用 "poisson" 時不需要。',
  ],
  'Optional: "normal" (default), "poisson" or "lognormal".': [
    '可选：需求分布，"normal"（默认，正态）、"poisson"（泊松）或 "lognormal"（对数正态）。',
    '選填：需求分布，"normal"（預設，常態）、"poisson"（卜瓦松）或 "lognormal"（對數常態）。',
  ],
  "if an argument is out of its range, or price, cost and salvage out of order.": [
    "参数超出允许范围，或售价、成本和残值的大小顺序不对。",
    "引數超出允許範圍，或售價、成本和殘值的大小順序不對。",
  ],
  "Expected profit of a quantity bought for one season.": [
    "单季备货时，给定进货量的期望利润。",
    "單季備貨時，給定進貨量的期望利潤。",
  ],
  "Units bought.": ["进货件数。", "進貨件數。"],
  "Price per unit sold.": ["每件售价。", "每件售價。"],
  "What a unit left over brings; negative if it costs to be rid of it.": [
    "每件卖剩商品的残值；需花钱处理时填负数。",
    "每件賣剩商品的殘值；需花錢處理時填負數。",
  ],
  "Money; negative for a loss.": ["金额；亏损为负数。", "金額；虧損為負數。"],
  "Units to buy for one season, from a table of possible demands and their chances.": [
    "根据各种可能的需求及其概率，求单季备货的进货量。",
    "根據各種可能的需求及其機率，求單季備貨的進貨量。",
  ],
  "Possible demands, in any order.": ["可能的需求量，顺序不限。", "可能的需求量，順序不限。"],
  "Chance of each; they add up to 1.": ["各需求量的概率，合计为 1。", "各需求量的機率，合計為 1。"],
  "if an argument is out of its range, or the probabilities do not add up to 1.": [
    "参数超出允许范围，或概率合计不为 1。",
    "引數超出允許範圍，或機率合計不為 1。",
  ],
};
