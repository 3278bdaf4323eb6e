import type { Translations } from "./translations.js";

/** Promotions: what is paid, what they bring. */
export const promotionTexts: Translations = {
  "What a customer pays for a basket under promotions applied one after the other.": [
    "一笔订单依次叠加多项促销后的到手价。",
    "一筆訂單依序疊加多項促銷後的實付金額。",
  ],
  "Value of the basket.": ["优惠前的订单金额。", "優惠前的訂單金額。"],
  "A row per promotion: type (percent, amount, every or coupon), threshold (from which basket on), value (a share for percent, else money), limit (how often every applies at most; may be blank).":
    [
      "每行一项促销：type（类型：percent 折扣、amount 立减、every 每满减、coupon 优惠券）、threshold（满多少起适用）、value（percent 填减价比例，其余填金额）、limit（every 最多减几次，可留空）。",
      "每列一項促銷：type（類型：percent 折扣、amount 現折、every 每滿減、coupon 優惠券）、threshold（滿多少起適用）、value（percent 填減價比例，其餘填金額）、limit（every 最多減幾次，可留空）。",
    ],
  "What is left to pay.": ["优惠后应付的金额。", "優惠後應付的金額。"],
  "if the basket or a cell of the table is out of its range.": [
    "订单金额或促销表中的单元格超出允许范围。",
    "訂單金額或促銷表中的儲存格超出允許範圍。",
  ],
  "Uplift in units at which a promotion repays itself.": [
    "促销要回本，销量须增加多少。",
    "促銷要回本，銷量須增加多少。",
  ],
  "Regular price.": ["日常售价。", "平時售價。"],
  "Price in the promotion, above the unit cost.": ["促销价，须高于单位成本。", "促銷價，須高於單位成本。"],
  "Optional: cost of the whole promotion, such as advertising, default 0.": [
    "可选：整场促销的成本，例如广告费，默认 0。",
    "選填：整檔促銷的成本，例如廣告費，預設 0。",
  ],
  "Optional: units sold in the same time without it; needed where there is a fixed cost.": [
    "可选：同期不促销时的销量；有固定成本时必填。",
    "選填：同期不促銷時的銷量；有固定成本時必填。",
  ],
  "Additional units as a share of the usual ones, for example 0.5 for half as many again.": [
    "增量占平时销量的比例，例如 0.5 表示多卖一半。",
    "增量占平時銷量的比例，例如 0.5 表示多賣一半。",
  ],
  "if an argument is out of its range, the promotion price leaves no margin, or the base units are missing.":
    [
      "参数超出允许范围、促销价没有毛利，或缺少同期不促销时的销量。",
      "引數超出允許範圍、促銷價沒有毛利，或缺少同期不促銷時的銷量。",
    ],
  "Profit that a promotion adds, what it takes from other products and later weeks included.": [
    "促销增加的利润，已计入对其他商品和之后几周的影响。",
    "促銷增加的利潤，已計入對其他商品和之後幾週的影響。",
  ],
  "Units sold in the same time without the promotion.": ["同期不促销时的销量。", "同期不促銷時的銷量。"],
  "Additional units as a share of them, for example 0.8.": [
    "增量占该销量的比例，例如 0.8。",
    "增量占該銷量的比例，例如 0.8。",
  ],
  "Price in the promotion.": ["促销价。", "促銷價。"],
  "Optional: share of the additional units that replace sales of other products, default 0.": [
    "可选：蚕食比例，即增量中取代其他商品销量的部分，默认 0。",
    "選填：蠶食比例，即增量中取代其他商品銷量的部分，預設 0。",
  ],
  "Optional: margin per unit of those products, default 0.": [
    "可选：被取代商品的单件毛利，默认 0。",
    "選填：被取代商品的單件毛利，預設 0。",
  ],
  "Optional: share of the additional units that would have been bought later at the regular price, default 0.":
    [
      "可选：提前购买的比例，即增量中原本会在之后以日常售价购买的部分，默认 0。",
      "選填：提前購買的比例，即增量中原本會在之後以平時售價購買的部分，預設 0。",
    ],
  "Optional: cost of the whole promotion, default 0.": [
    "可选：整场促销的成本，默认 0。",
    "選填：整檔促銷的成本，預設 0。",
  ],
  "Additional profit, negative for a loss.": ["增加的利润，亏损为负数。", "增加的利潤，虧損為負數。"],
  'What "spend T, save D" does to today\'s baskets.': [
    "“满 T 减 D”对现有订单的影响。",
    "「滿 T 減 D」對現有訂單的影響。",
  ],
  "Values of today's baskets; blank cells are ignored.": [
    "现有各订单的金额；空白单元格不计。",
    "現有各訂單的金額；空白儲存格不計。",
  ],
  "Basket from which the discount is given.": [
    "满减门槛，即订单满多少可享优惠。",
    "滿減門檻，即訂單滿多少可享優惠。",
  ],
  "Money off each such basket.": ["每笔达标订单减免的金额。", "每筆達標訂單減免的金額。"],
  "Baskets that are short of the threshold by at most this may be filled up.": [
    "凑单范围：离门槛不超过此金额的订单可能凑单。",
    "湊單範圍：離門檻不超過此金額的訂單可能湊單。",
  ],
  "Share of these that are filled up to the threshold, for example 0.35.": [
    "其中凑单到门槛的比例，例如 0.35。",
    "其中湊單到門檻的比例，例如 0.35。",
  ],
  "Margin of what is added as a share of its price, for example 0.4.": [
    "凑单商品的毛利率，即毛利占售价的比例，例如 0.4。",
    "湊單商品的毛利率，即毛利占售價的比例，例如 0.4。",
  ],
  "Table: aov_before (mean basket today), aov_gross and aov_net (with the offer, before and after the discount), qualifying_share (of the baskets), incremental_margin (for all baskets, less the discounts).":
    [
      "表格：aov_before（目前的客单价）、aov_gross 和 aov_net（活动中减免前和减免后的客单价）、qualifying_share（达标订单占比）、incremental_margin（全部订单的增量毛利，已扣除减免）。",
      "表格：aov_before（目前的客單價）、aov_gross 和 aov_net（活動中減免前和減免後的客單價）、qualifying_share（達標訂單占比）、incremental_margin（全部訂單的增量毛利，已扣除減免）。",
    ],
  "Uplift that past promotions brought, with trend and season taken out.": [
    "历次促销带来的销量增幅，已剔除趋势和季节影响。",
    "歷次促銷帶來的銷量增幅，已剔除趨勢和季節影響。",
  ],
  "Units sold per period, in the order of time.": [
    "各期销量，按时间先后排列。",
    "各期銷量，依時間先後排列。",
  ],
  "TRUE or 1 beside each period with a promotion; blank is none.": [
    "每期一格，有促销填 TRUE 或 1；空白表示没有。",
    "每期一格，有促銷填 TRUE 或 1；空白表示沒有。",
  ],
  "Optional: periods of a season, for example 52 for weeks; default 1, no season.": [
    "可选：一个季节周期的期数，例如周数据为 52；默认 1，即无季节性。",
    "選填：一個季節週期的期數，例如週資料為 52；預設 1，即無季節性。",
  ],
  "Table: baseline (units per promoted period that would have been sold anyway), uplift (additional units as a share of it), low and high (95% range), incremental_units (of all promoted periods).":
    [
      "表格：baseline（促销期内即使不促销、平均每期也会卖出的件数）、uplift（增量与它之比）、low 和 high（95% 区间）、incremental_units（全部促销期的增量件数）。",
      "表格：baseline（促銷期內即使不促銷、平均每期也會賣出的件數）、uplift（增量與它之比）、low 和 high（95% 區間）、incremental_units（全部促銷期的增量件數）。",
    ],
  "if an argument is out of its range, there is no period with or none without a promotion, or promotions cannot be told from the season.":
    [
      "参数超出允许范围、没有促销期或没有非促销期，或促销与季节无法区分。",
      "引數超出允許範圍、沒有促銷期或沒有非促銷期，或促銷與季節無法區分。",
    ],
};
