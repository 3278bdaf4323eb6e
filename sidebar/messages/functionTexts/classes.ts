import type { Translations } from "./translations.js";

/** ABC, XYZ, critical values and scorecards. */
export const classTexts: Translations = {
  "Ranks items by value and sorts them into the classes A (the vital few), B and C.": [
    "按价值给商品排序，并分为 A（关键少数）、B、C 三类。",
    "依價值為商品排序，並分為 A（關鍵少數）、B、C 三類。",
  ],
  "Value of each item, one per row, for example sales of a year. Several columns are added up.": [
    "每个商品的价值，每行一个，例如全年销售额。多列时相加。",
    "每個商品的價值，每列一個，例如全年銷售額。多欄時相加。",
  ],
  "Optional: share of the total where class A ends, default 0.8.": [
    "可选：A 类截止处的累计占比，默认 0.8。",
    "選填：A 類截止處的累計占比，預設 0.8。",
  ],
  "Optional: share of the total where class B ends, default 0.95.": [
    "可选：B 类截止处的累计占比，默认 0.95。",
    "選填：B 類截止處的累計占比，預設 0.95。",
  ],
  "A, B or C beside each row.": ["逐行返回 A、B 或 C。", "逐列傳回 A、B 或 C。"],
  "if a value is negative, all are 0, or the cut-offs are out of order.": [
    "有数值为负、全部为 0，或分界的顺序不对。",
    "有數值為負、全部為 0，或分界的順序不對。",
  ],
  "Ranks items by value with their shares of the total and their classes.": [
    "按价值给商品排序，并列出占比和所属分类。",
    "依價值為商品排序，並列出占比和所屬分類。",
  ],
  "Names of the items.": ["商品名称。", "商品名稱。"],
  "Value of each item, for example sales of a year.": [
    "每个商品的价值，例如全年销售额。",
    "每個商品的價值，例如全年銷售額。",
  ],
  "Table, largest first: rank, item, value, share, cumulative_share, class.": [
    "表格，由大到小：rank（名次）、item（商品）、value（价值）、share（占比）、cumulative_share（累计占比）、class（分类）。",
    "表格，由大到小：rank（名次）、item（商品）、value（價值）、share（占比）、cumulative_share（累計占比）、class（分類）。",
  ],
  "Sorts items by how steady their demand is: X steady, Y varying, Z erratic.": [
    "按需求的稳定程度给商品分类：X 平稳，Y 有波动，Z 无规律。",
    "依需求的穩定程度為商品分類：X 平穩，Y 有波動，Z 無規律。",
  ],
  "Demand of an item in each row, a period in each column.": [
    "各商品的需求，每行一个商品，每列一期。",
    "各商品的需求，每列一個商品，每欄一期。",
  ],
  "Optional: coefficient of variation where class X ends, default 0.5.": [
    "可选：X 类截止处的变异系数，默认 0.5。",
    "選填：X 類截止處的變異係數，預設 0.5。",
  ],
  "Optional: coefficient of variation where class Y ends, default 1.": [
    "可选：Y 类截止处的变异系数，默认 1。",
    "選填：Y 類截止處的變異係數，預設 1。",
  ],
  "X, Y or Z beside each row.": ["逐行返回 X、Y 或 Z。", "逐列傳回 X、Y 或 Z。"],
  "if a demand is negative, a series too short, or the cut-offs out of order.": [
    "需求为负、数据太短，或分界的顺序不对。",
    "需求為負、資料太短，或分界的順序不對。",
  ],
  "Sorts items both by value and by how steady their demand is, such as AX or CZ.": [
    "同时按价值和需求的稳定程度给商品分类，例如 AX 或 CZ。",
    "同時依價值和需求的穩定程度為商品分類，例如 AX 或 CZ。",
  ],
  "Optional: price of each item; blank ranks the items by units.": [
    "可选：每个商品的价格；空白则按件数排序。",
    "選填：每個商品的價格；空白則依件數排序。",
  ],
  "Two letters beside each row.": ["逐行返回两个字母。", "逐列傳回兩個字母。"],
  "if a demand or price is negative or absent, nothing is worth anything, a series is too short, or cut-offs are out of order.":
    [
      "需求或价格为负或缺失、所有商品都没有价值、数据太短，或分界的顺序不对。",
      "需求或價格為負或缺漏、所有商品都沒有價值、資料太短，或分界的順序不對。",
    ],
  "Priority of items by how critical they are: 1 must never be out of stock, 4 may be.": [
    "按关键程度给商品定优先级：1 级绝不能缺货，4 级可以缺货。",
    "依關鍵程度為商品排定優先級：1 級絕不能缺貨，4 級可以缺貨。",
  ],
  "Scores from 0 to 1, an item in each row, a factor in each column.": [
    "评分，0 到 1，每行一个商品，每列一个因素。",
    "評分，0 到 1，每列一個商品，每欄一個因素。",
  ],
  "Optional: relative weight of each factor; blank weighs them alike.": [
    "可选：各因素的相对权重；空白表示权重相同。",
    "選填：各因素的相對權重；空白表示權重相同。",
  ],
  "Optional: scores from which priorities 1, 2 and 3 begin, default 0.75, 0.5, 0.25.": [
    "可选：优先级 1、2、3 的最低评分，默认 0.75、0.5、0.25。",
    "選填：優先級 1、2、3 的最低評分，預設 0.75、0.5、0.25。",
  ],
  "Priority 1 to 4 beside each row.": ["逐行返回优先级，1 到 4。", "逐列傳回優先級，1 到 4。"],
  "if a score or cut-off is not from 0 to 1, or weights or cut-offs do not fit.": [
    "评分或分界不在 0 到 1 之间，或权重、分界的个数不对。",
    "評分或分界不在 0 到 1 之間，或權重、分界的個數不對。",
  ],
  "Scores items such as suppliers, target markets or products by several criteria.": [
    "按多项标准给供应商、目标市场或商品等打分。",
    "依多項標準為供應商、目標市場或商品等評分。",
  ],
  "An item in each row, a criterion in each column, in any units.": [
    "每行一个对象，每列一项标准，单位不限。",
    "每列一個對象，每欄一項標準，單位不限。",
  ],
  "Relative weight of each criterion.": ["各项标准的相对权重。", "各項標準的相對權重。"],
  "Optional: 1 where more is better (default), -1 where less is better, for each criterion.": [
    "可选：各项标准的方向，1 为越大越好（默认），-1 为越小越好。",
    "選填：各項標準的方向，1 為越大越好（預設），-1 為越小越好。",
  ],
  'Optional: "weighted" (default) or "topsis".': [
    '可选：方法，"weighted"（默认，加权求和）或 "topsis"。',
    '選填：方法，"weighted"（預設，加權加總）或 "topsis"。',
  ],
  "Score from 0 to 1 beside each row.": ["逐行返回得分，0 到 1。", "逐列傳回得分，0 到 1。"],
  "if weights or directions do not fit the criteria, or a direction is neither 1 nor −1.": [
    "权重或方向与标准的个数不符，或方向既不是 1 也不是 −1。",
    "權重或方向與標準的個數不符，或方向既不是 1 也不是 −1。",
  ],
};
