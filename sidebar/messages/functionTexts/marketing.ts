import type { Translations } from "./translations.js";

/** Advertising: returns, response curves, budgets, attribution. */
export const marketingTexts: Translations = {
  "Return on advertising spend.": [
    "投产比：广告销售额与广告花费之比。",
    "廣告投資報酬率：廣告銷售額與廣告花費之比。",
  ],
  "Revenue that the advertising brought.": ["广告带来的销售额。", "廣告帶來的銷售額。"],
  "Money spent on it.": ["广告花费。", "廣告花費。"],
  "Revenue per unit of money spent.": ["每一单位花费带来的销售额。", "每一單位花費帶來的銷售額。"],
  "if the revenue is negative or the spend is not above 0.": [
    "销售额为负，或花费不大于 0。",
    "銷售額為負，或花費不大於 0。",
  ],
  "Cost of winning one customer.": ["获得一位新客户的成本。", "獲得一位新顧客的成本。"],
  "Money spent on winning customers.": ["用于获客的花费。", "用於獲客的花費。"],
  "Customers won with it.": ["由此获得的新客户数。", "由此獲得的新顧客數。"],
  "Money per new customer.": ["每位新客户的成本。", "每位新顧客的成本。"],
  "if the spend is negative or there are no new customers.": [
    "花费为负，或没有新客户。",
    "花費為負，或沒有新顧客。",
  ],
  "Return on advertising spend at which advertising just pays.": [
    "广告恰好保本时的投产比。",
    "廣告恰好損益兩平時的投資報酬率。",
  ],
  "Margin of what is sold as a share of revenue, for example 0.25.": [
    "所售商品的毛利率，即毛利占销售额的比例，例如 0.25。",
    "所售商品的毛利率，即毛利占銷售額的比例，例如 0.25。",
  ],
  "if the margin is not above 0 and at most 1.": ["毛利率不大于 0 或超过 1。", "毛利率不大於 0 或超過 1。"],
  "Advertising that works on after its period: spend with what is carried over from earlier periods.": [
    "广告投放之后仍有作用：当期花费加上此前各期延续下来的部分。",
    "廣告投放之後仍有作用：當期花費加上此前各期延續下來的部分。",
  ],
  "Spend per period, in the order of time.": ["各期花费，按时间先后排列。", "各期花費，依時間先後排列。"],
  "Share carried over to the next period, for example 0.3.": [
    "延续到下一期的比例，例如 0.3。",
    "延續到下一期的比例，例如 0.3。",
  ],
  "Optional: TRUE if the parts of one spend are to add up to it, default FALSE.": [
    "可选：填 TRUE 则一笔花费分到各期的部分合计等于原额，默认 FALSE。",
    "選填：填 TRUE 則一筆花費分到各期的部分合計等於原額，預設 FALSE。",
  ],
  "Adstock beside each period.": ["逐期返回广告存量。", "逐期傳回廣告存量。"],
  "if a spend is negative or the decay is not 0 or more and below 1.": [
    "花费为负，或延续比例小于 0、达到 1 或更大。",
    "花費為負，或延續比例小於 0、達到 1 或更大。",
  ],
  "Response to advertising with saturation.": [
    "广告效果，随花费增加而趋于饱和。",
    "廣告效果，隨花費增加而趨於飽和。",
  ],
  "Spend per period, or its adstock.": ["每期花费，或其广告存量。", "每期花費，或其廣告存量。"],
  "Response that no spend exceeds.": ["效果上限，花费再多也不会超过。", "效果上限，花費再多也不會超過。"],
  "Spend at half of that response.": ["达到效果上限一半时的花费。", "達到效果上限一半時的花費。"],
  "Optional: above 1 the curve is S-shaped, default 1.": [
    "可选：曲线形状，大于 1 为 S 形，默认 1。",
    "選填：曲線形狀，大於 1 為 S 形，預設 1。",
  ],
  "Response, in the unit of max_response.": [
    "广告效果，单位与 max_response 相同。",
    "廣告效果，單位與 max_response 相同。",
  ],
  "Fits the response to advertising, with carry-over and saturation, to a history.": [
    "根据历史数据拟合广告效果，计入延续效应与饱和。",
    "根據歷史資料擬合廣告效果，計入延續效應與飽和。",
  ],
  "Response of each period, for example units or revenue.": [
    "各期的效果，例如销量或销售额。",
    "各期的效果，例如銷量或銷售額。",
  ],
  "Optional: share carried over to the next period, if it is known; else it is fitted.": [
    "可选：延续到下一期的比例，已知时填写；不填则由拟合得出。",
    "選填：延續到下一期的比例，已知時填寫；不填則由擬合得出。",
  ],
  "Table: max_response, half_saturation (an adstock), shape, decay, baseline (without advertising), r_squared. An error where the data cannot tell saturation from a straight line.":
    [
      "表格：max_response（效果上限）、half_saturation（达到上限一半时的广告存量）、shape（曲线形状）、decay（延续比例）、baseline（没有广告时的效果）、r_squared（决定系数）。数据无法区分饱和与直线时报错。",
      "表格：max_response（效果上限）、half_saturation（達到上限一半時的廣告存量）、shape（曲線形狀）、decay（延續比例）、baseline（沒有廣告時的效果）、r_squared（判定係數）。資料無法區分飽和與直線時傳回錯誤。",
    ],
  "if an argument is out of its range, spend or response does not vary, the response does not rise with the spend, or the data cannot tell saturation from a straight line.":
    [
      "参数超出允许范围、花费或效果没有变化、效果不随花费上升，或数据无法区分饱和与直线。",
      "引數超出允許範圍、花費或效果沒有變化、效果不隨花費上升，或資料無法區分飽和與直線。",
    ],
  "Splits a budget over channels for the largest total response, S-shaped response curves included.": [
    "把预算分配到各渠道，使总效果最大，S 形曲线也适用。",
    "把預算分配到各管道，使總效果最大，S 形曲線也適用。",
  ],
  "Money to spend in all.": ["总预算。", "總預算。"],
  "Response of each channel that no spend exceeds.": [
    "各渠道的效果上限，花费再多也不会超过。",
    "各管道的效果上限，花費再多也不會超過。",
  ],
  "Optional: least spend on each channel, default 0.": [
    "可选：各渠道的最低花费，默认 0。",
    "選填：各管道的最低花費，預設 0。",
  ],
  "Optional: largest spend on each channel, default without limit.": [
    "可选：各渠道的最高花费，默认不限。",
    "選填：各管道的最高花費，預設不限。",
  ],
  "Spend beside each channel; they add up to the budget.": [
    "逐个渠道返回花费，合计等于预算。",
    "逐個管道傳回花費，合計等於預算。",
  ],
  "if an argument is out of its range, the minima exceed the budget or the maxima fall short of it.": [
    "参数超出允许范围、各渠道最低花费之和超过预算，或最高花费之和不足预算。",
    "引數超出允許範圍、各管道最低花費之和超過預算，或最高花費之和不足預算。",
  ],
  "The cheapest spends on channels that reach a target response.": [
    "要达到目标效果，各渠道花多少最省。",
    "要達到目標效果，各管道花多少最省。",
  ],
  "Response wanted in all.": ["要达到的总效果。", "要達到的總效果。"],
  "Spend beside each channel.": ["逐个渠道返回花费。", "逐個管道傳回花費。"],
  "if an argument is out of its range or no spends reach the target.": [
    "参数超出允许范围，或怎样花费都达不到目标。",
    "引數超出允許範圍，或怎樣花費都達不到目標。",
  ],
  "Shares conversions out over the channels that customers met on their way.": [
    "把转化归因到客户一路接触过的各个渠道。",
    "把轉換歸因到顧客一路接觸過的各個管道。",
  ],
  "Channels in the order in which they were met, such as search > social > email.": [
    "依次接触的渠道，例如 search > social > email。",
    "依序接觸的管道，例如 search > social > email。",
  ],
  "Customers who converted after each path; 0 is one journey that did not convert.": [
    "经过每条路径后转化的客户数；0 表示一次没有转化的路径。",
    "經過每條路徑後轉換的顧客數；0 表示一次沒有轉換的路徑。",
  ],
  "Optional: markov (default), shapley, first, last or linear. Shapley over such data gives the different channels of a path equal shares.":
    [
      "可选：模型，markov（默认，马尔可夫链）、shapley（沙普利值）、first（首次接触）、last（末次接触）或 linear（平均分配）。对这类数据，按 Shapley 计算时同一路径上的不同渠道平分转化。",
      "選填：模型，markov（預設，馬可夫鏈）、shapley（夏普利值）、first（首次接觸）、last（末次接觸）或 linear（平均分配）。對這類資料，依 Shapley 計算時同一路徑上的不同管道平分轉換。",
    ],
  "Table: channel, conversions, share.": [
    "表格：channel（渠道）、conversions（转化数）、share（占比）。",
    "表格：channel（管道）、conversions（轉換數）、share（占比）。",
  ],
  "if a path has an empty step, a number is negative, all are 0, or a Markov chain would have more than 400 channels.":
    [
      "路径中有空的一步、有数值为负、全部为 0，或马尔可夫链的渠道超过 400 个。",
      "路徑中有空的一步、有數值為負、全部為 0，或馬可夫鏈的管道超過 400 個。",
    ],
};
