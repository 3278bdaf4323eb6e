import type { Translations } from "./translations.js";

/** Customers in groups: retention, RFM, cohorts, repurchase. */
export const customerGroupTexts: Translations = {
  "Fits how fast the customers of one start leave, for subscriptions and members.": [
    "拟合同一批客户流失的快慢，适用于订阅和会员。",
    "擬合同一批顧客流失的快慢，適用於訂閱和會員。",
  ],
  "Customers at the start, then those still active after each period.": [
    "起始时的客户数，以及之后每期仍活跃的客户数。",
    "起始時的顧客數，以及之後每期仍活躍的顧客數。",
  ],
  "One row: alpha, beta, log_likelihood of the shifted beta-geometric model.": [
    "一行：移位 beta-geometric 模型的 alpha、beta 和 log_likelihood（对数似然）。",
    "一列：平移 beta-geometric 模型的 alpha、beta 和 log_likelihood（對數概似）。",
  ],
  "if the numbers rise or are negative, there are fewer than 2, or nobody has left.": [
    "人数上升或为负、少于 2 个，或没有人流失。",
    "人數上升或為負、少於 2 個，或沒有人流失。",
  ],
  "Share of customers still active after a number of periods.": [
    "若干期之后仍活跃的客户比例。",
    "若干期之後仍活躍的顧客比例。",
  ],
  "The row that RETENTION_FIT returned.": ["RETENTION_FIT 返回的那一行。", "RETENTION_FIT 傳回的那一列。"],
  "Whole number of periods since the start, which is 0.": [
    "自起始以来的期数，须为整数，起始为 0。",
    "自起始以來的期數，須為整數，起始為 0。",
  ],
  "Share still active, 0 to 1.": ["仍活跃的比例，0 到 1。", "仍活躍的比例，0 到 1。"],
  "if a parameter is not above 0 or a period not a whole number.": [
    "模型参数不大于 0，或期数不是整数。",
    "模型參數不大於 0，或期數不是整數。",
  ],
  "Scores customers by how recently, how often and for how much they bought, and names their segment.": [
    "按最近一次购买、购买频次和消费金额给客户打分，并划分客群。",
    "依最近一次購買、購買頻率和消費金額為顧客評分，並劃分客群。",
  ],
  "The date of each order.": ["每笔订单的日期。", "每筆訂單的日期。"],
  "Today, not before the last order.": [
    "截止日期，视为“今天”，不早于最后一笔订单。",
    "截止日期，視為「今天」，不早於最後一筆訂單。",
  ],
  "Optional: scores go from 1 to this, default 5.": [
    "可选：最高分，评分从 1 分起，默认 5。",
    "選填：最高分，評分從 1 分起，預設 5。",
  ],
  "customer, recency_days, frequency (orders), monetary, the scores r, f and m (high is good), segment.": [
    "表格：customer（客户）、recency_days（距最近一次购买的天数）、frequency（订单数）、monetary（消费金额）、r、f 和 m（三项评分，越高越好）、segment（客群）。",
    "表格：customer（顧客）、recency_days（距最近一次購買的天數）、frequency（訂單數）、monetary（消費金額）、r、f 和 m（三項評分，越高越好）、segment（客群）。",
  ],
  "if an order is after as_of, bins is not a whole number or no purchase is left.": [
    "有订单晚于 as_of、bins 不是整数，或没有剩下任何购买。",
    "有訂單晚於 as_of、bins 不是整數，或沒有剩下任何購買。",
  ],
  "Groups customers by the time of their first purchase and shows how many of each group come back.": [
    "按首次购买的时间把客户分成同期群，看每群有多少人回来购买。",
    "依首次購買的時間把顧客分成同類群組，看每組有多少人回來購買。",
  ],
  'Optional: "month" (default), "week" (from Monday) or "quarter".': [
    '可选：分群的时间单位，"month"（默认）、"week"（从周一开始）或 "quarter"。',
    '選填：分組的時間單位，"month"（預設）、"week"（從週一開始）或 "quarter"。',
  ],
  'Optional: "rate" (default), "customers" or "revenue".': [
    '可选：统计的指标，"rate"（默认，留存率）、"customers"（客户数）或 "revenue"（销售额）。',
    '選填：統計的指標，"rate"（預設，留存率）、"customers"（顧客數）或 "revenue"（銷售額）。',
  ],
  "Optional: the money of each order, refunds negative; needed for revenue.": [
    "可选：每笔订单的金额，退款填负数；统计销售额时必填。",
    "選填：每筆訂單的金額，退款填負數；統計銷售額時必填。",
  ],
  "One row per cohort: its period, its size, then a column per period since the first, blank where not reached.":
    [
      "每个同期群一行：cohort（所属时段）、size（人数），然后是首购以来的各期，每期一列，尚未到的为空白。",
      "每個群組一列：cohort（所屬時段）、size（人數），然後是首購以來的各期，每期一欄，尚未到的為空白。",
    ],
  "if revenue lacks amounts, the log is too long for a sheet or no purchase is left.": [
    "统计销售额而没有金额、订单记录太长而工作表放不下，或没有剩下任何购买。",
    "統計銷售額而沒有金額、訂單記錄太長而工作表放不下，或沒有剩下任何購買。",
  ],
  "Share of customers who bought again on a later day.": [
    "复购率：首购之后又在另一天购买的客户比例。",
    "回購率：首購之後又在另一天購買的顧客比例。",
  ],
  "Optional: days after the first purchase that count, the last included; blank is all.": [
    "可选：首购后多少天内的复购计入，含最后一天；空白表示不限。",
    "選填：首購後多少天內的回購計入，含最後一天；空白表示不限。",
  ],
  "Share of all customers, 0 to 1.": ["占全部客户的比例，0 到 1。", "占全部顧客的比例，0 到 1。"],
  "if the window is not a whole number of days, 1 or more.": [
    "天数不是 1 或更大的整数。",
    "天數不是 1 或更大的整數。",
  ],
  "Net promoter score: share of promoters (9 and 10) less share of detractors (0 to 6), of a hundred.": [
    "净推荐值：推荐者（9 分和 10 分）的百分比减去贬损者（0 到 6 分）的百分比。",
    "淨推薦值：推薦者（9 分和 10 分）的百分比減去批評者（0 到 6 分）的百分比。",
  ],
  "Answers from 0 to 10; blank cells are ignored.": [
    "0 到 10 分的评分；空白单元格不计。",
    "0 到 10 分的評分；空白儲存格不計。",
  ],
  "From -100 to 100.": ["从 -100 到 100。", "從 -100 到 100。"],
  "if an answer is not a whole number from 0 to 10.": [
    "评分不是 0 到 10 的整数。",
    "評分不是 0 到 10 的整數。",
  ],
};
