import type { Translations } from "./translations.js";

/** Prices by cost, competition, value and elasticity. */
export const pricingTexts: Translations = {
  "Price from the cost and a markup on it.": [
    "成本加成定价：在成本上加一定比例。",
    "成本加成定價：在成本上加一定比例。",
  ],
  "Share added to the cost, for example 0.5.": [
    "加成率，即在成本上加的比例，例如 0.5。",
    "加成率，即在成本上加的比例，例如 0.5。",
  ],
  "Optional: share of the price that a platform or payment service keeps, default 0.": [
    "可选：平台或支付服务从售价中抽取的比例，默认 0。",
    "選填：平台或支付服務從售價中抽取的比例，預設 0。",
  ],
  "Price.": ["价格。", "價格。"],
  "Price that leaves a wanted margin.": ["达到目标毛利率的价格。", "達到目標毛利率的價格。"],
  "Margin as a share of the price, for example 0.4.": [
    "毛利率，即毛利占售价的比例，例如 0.4。",
    "毛利率，即毛利占售價的比例，例如 0.4。",
  ],
  "if an argument is out of its range or margin and fee leave nothing for the cost.": [
    "参数超出允许范围，或毛利率与抽成之外没有留给成本的部分。",
    "引數超出允許範圍，或毛利率與抽成之外沒有留給成本的部分。",
  ],
  "Price at a chosen place among the competitors' prices, never below the floor of one's own cost and margin.":
    [
      "在竞品价格中选定一个位置来定价，但不低于自身成本和毛利率决定的底价。",
      "在競品價格中選定一個位置來定價，但不低於自身成本和毛利率決定的底價。",
    ],
  "Prices of the competitors; blank cells are ignored.": [
    "竞品的价格；空白单元格不计。",
    "競品的價格；空白儲存格不計。",
  ],
  "Optional: 0 is the cheapest, 0.5 the middle, 1 the dearest; default 0.5.": [
    "可选：0 为最低价，0.5 为居中，1 为最高价；默认 0.5。",
    "選填：0 為最低價，0.5 為居中，1 為最高價；預設 0.5。",
  ],
  "Optional: own cost of one unit, for the floor.": [
    "可选：自己的单位成本，用于计算底价。",
    "選填：自己的單位成本，用於計算底價。",
  ],
  "Optional: least margin as a share of the price, default 0.": [
    "可选：最低毛利率，即毛利占售价的比例，默认 0。",
    "選填：最低毛利率，即毛利占售價的比例，預設 0。",
  ],
  "Price by the value to the customer: that of the next best choice and a part of the differences.": [
    "价值定价：以客户次优选择的价格为基准，加上部分差异价值。",
    "價值定價：以顧客次佳選擇的價格為基準，加上部分差異價值。",
  ],
  "Price of the customer's next best choice.": ["客户次优选择的价格。", "顧客次佳選擇的價格。"],
  "What each difference is worth to the customer, negative where the product is worse; all are added up.": [
    "每项差异对客户值多少钱，不如对方的填负数；全部相加。",
    "每項差異對顧客值多少錢，不如對方的填負數；全部相加。",
  ],
  "Optional: share of the differences left to the customer, default 0.5.": [
    "可选：差异价值中让给客户的比例，默认 0.5。",
    "選填：差異價值中讓給顧客的比例，預設 0.5。",
  ],
  "if an argument is out of its range, or the differences leave a price below 0.": [
    "参数超出允许范围，或差异使价格低于 0。",
    "引數超出允許範圍，或差異使價格低於 0。",
  ],
  "Acceptable price range from a survey of four questions, by Van Westendorp's method.": [
    "用四个问题的调查结果求可接受的价格区间（Van Westendorp 法）。",
    "用四個問題的調查結果求可接受的價格區間（Van Westendorp 法）。",
  ],
  "Price at which each person doubts the quality; blank where there is no answer.": [
    "每位受访者开始怀疑质量的价格；未作答的留空。",
    "每位受訪者開始懷疑品質的價格；未作答的留空。",
  ],
  "Price at which it is a bargain.": ["觉得划算的价格。", "覺得划算的價格。"],
  "Price at which it begins to be expensive.": ["开始觉得贵的价格。", "開始覺得貴的價格。"],
  "Price at which the person would not buy.": ["贵到不会购买的价格。", "貴到不會購買的價格。"],
  "Table: low, optimal, indifference, high.": [
    "表格：low（下限）、optimal（最优价格）、indifference（无差异价格）、high（上限）。",
    "表格：low（下限）、optimal（最適價格）、indifference（無差異價格）、high（上限）。",
  ],
  "if an answer is negative or a question has none.": [
    "回答为负，或有一个问题没有回答。",
    "回答為負，或有一個問題沒有回答。",
  ],
  "Price elasticity from a history: by how many percent sales change when the price rises by 1%.": [
    "根据历史数据估计价格弹性：价格上涨 1%，销量变化百分之几。",
    "根據歷史資料估計價格彈性：價格上漲 1%，銷量變化百分之幾。",
  ],
  "Prices, one per period or place; not all the same.": [
    "价格，每期或每地一个；不能全部相同。",
    "價格，每期或每地一個；不能全部相同。",
  ],
  "Units sold at each price, above 0.": ["各价格下的销量，大于 0。", "各價格下的銷量，大於 0。"],
  "Optional: one or more columns of what else moved sales, such as a display (0 or 1) or the week of a holiday, as they are.":
    [
      "可选：影响销量的其他因素，一列或多列，直接填原值，例如有无陈列（0 或 1）、是否节假日当周。",
      "選填：影響銷量的其他因素，一欄或多欄，直接填原值，例如有無陳列（0 或 1）、是否假日當週。",
    ],
  "Table: elasticity, std_error, low and high (95% range), r_squared, n.": [
    "表格：elasticity（弹性）、std_error（标准误）、low 和 high（95% 区间）、r_squared（决定系数）、n（样本数）。",
    "表格：elasticity（彈性）、std_error（標準誤）、low 和 high（95% 區間）、r_squared（判定係數）、n（樣本數）。",
  ],
  "if a price or quantity is not above 0, there are too few observations, or the price does not move by itself.":
    [
      "价格或销量不大于 0、数据太少，或价格没有独立的变动。",
      "價格或銷量不大於 0、資料太少，或價格沒有獨立的變動。",
    ],
  "Price with the highest profit, for a known elasticity.": [
    "已知弹性时利润最高的价格。",
    "已知彈性時利潤最高的價格。",
  ],
  "Percent by which sales change when the price rises by 1%, for example -2.": [
    "价格弹性，即价格上涨 1% 时销量变化百分之几，例如 -2。",
    "價格彈性，即價格上漲 1% 時銷量變化百分之幾，例如 -2。",
  ],
  "Optional: lowest price allowed.": ["可选：允许的最低价格。", "選填：允許的最低價格。"],
  "Optional: highest price allowed; needed where the elasticity is -1 or above.": [
    "可选：允许的最高价格；弹性为 -1 或更高时必填。",
    "選填：允許的最高價格；彈性為 -1 或更高時必填。",
  ],
  "if an argument is out of its range, or the elasticity is −1 or above and there is no upper limit.": [
    "参数超出允许范围，或弹性为 −1 或更高而没有价格上限。",
    "引數超出允許範圍，或彈性為 −1 或更高而沒有價格上限。",
  ],
  "Price with the highest profit on the straight line through a history of prices and sales.": [
    "用直线拟合历史价格与销量，求利润最高的价格。",
    "用直線擬合歷史價格與銷量，求利潤最高的價格。",
  ],
  "Prices, not all the same.": ["价格，不能全部相同。", "價格，不能全部相同。"],
  "Units sold at each price.": ["各价格下的销量。", "各價格下的銷量。"],
  "Table: price, quantity and profit at that price, intercept and slope of the line.": [
    "表格：price（价格）、quantity 和 profit（该价格下的销量和利润）、intercept 和 slope（直线的截距和斜率）。",
    "表格：price（價格）、quantity 和 profit（該價格下的銷量和利潤）、intercept 和 slope（直線的截距和斜率）。",
  ],
  "if an argument is out of its range, the quantity does not fall with the price, or the cost is so high that no price earns anything.":
    [
      "参数超出允许范围、销量不随价格下降，或成本高到任何价格都没有利润。",
      "引數超出允許範圍、銷量不隨價格下降，或成本高到任何價格都沒有利潤。",
    ],
  "Units to sell before a fixed cost is paid.": [
    "卖出多少件才能收回固定成本。",
    "賣出多少件才能收回固定成本。",
  ],
  "Cost that does not depend on the units.": ["固定成本，不随销量变化。", "固定成本，不隨銷量變化。"],
  "Price of one unit, above its cost.": ["每件售价，须高于单位成本。", "每件售價，須高於單位成本。"],
  "Units, not rounded.": ["件数，不取整。", "件數，不取整數。"],
  "if an argument is out of its range or the price does not exceed the unit cost.": [
    "参数超出允许范围，或售价不高于单位成本。",
    "引數超出允許範圍，或售價不高於單位成本。",
  ],
};
