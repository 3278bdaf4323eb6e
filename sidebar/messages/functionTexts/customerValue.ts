import type { Translations } from "./translations.js";

/** What customers are worth: lifetime value and the models of when and how much they buy. */
export const customerValueTexts: Translations = {
  "What a customer is worth over the time they stay, in today's money.": [
    "客户在整个留存期间带来的价值，折算为现值。",
    "顧客在整個留存期間帶來的價值，折算為現值。",
  ],
  "Money per order, for example 50.": [
    "客单价，即每笔订单的金额，例如 50。",
    "客單價，即每筆訂單的金額，例如 50。",
  ],
  "Orders of a customer per period, for example 4 a year.": [
    "每位客户每期的订单数，例如每年 4 笔。",
    "每位顧客每期的訂單數，例如每年 4 筆。",
  ],
  "Share of the order value that remains, for example 0.5 for 50%.": [
    "毛利率，即毛利占订单金额的比例，例如 0.5 表示 50%。",
    "毛利率，即毛利占訂單金額的比例，例如 0.5 表示 50%。",
  ],
  "Share of customers lost per period, for example 0.2.": [
    "流失率，即每期流失的客户比例，例如 0.2。",
    "流失率，即每期流失的顧客比例，例如 0.2。",
  ],
  "Optional: interest per period, default 0.": [
    "可选：每期的折现率，默认 0。",
    "選填：每期的折現率，預設 0。",
  ],
  "Optional: whole number of periods counted; blank is without end.": [
    "可选：计算的期数，须为整数；空白表示不设期限。",
    "選填：計算的期數，須為整數；空白表示不設期限。",
  ],
  "Optional: cost of winning the customer, default 0.": [
    "可选：获客成本，默认 0。",
    "選填：獲客成本，預設 0。",
  ],
  "Money per customer.": ["每位客户的金额。", "每位顧客的金額。"],
  "if an argument is out of its range, or nothing ever ends the sum.": [
    "参数超出允许范围，或总和没有止境。",
    "引數超出允許範圍，或總和沒有止境。",
  ],
  "What the customer models need, per customer: repeat purchases, recency, age and mean spend.": [
    "按客户汇总建模所需的数据：复购次数、首末次购买的间隔、首购至今的时间和平均消费。",
    "依顧客彙總建模所需的資料：回購次數、首末次購買的間隔、首購至今的時間和平均消費。",
  ],
  "The date of each order; several orders of a day are one purchase.": [
    "每笔订单的日期；同一天的多笔订单算一次购买。",
    "每筆訂單的日期；同一天的多筆訂單算一次購買。",
  ],
  "Optional: the money of each order, refunds negative; without it mean_spend stays blank.": [
    "可选：每笔订单的金额，退款填负数；不填则 mean_spend 为空白。",
    "選填：每筆訂單的金額，退款填負數；不填則 mean_spend 為空白。",
  ],
  'Optional: unit of recency and age, "day" (default), "week", "month" or "year".': [
    '可选：recency 和 age 的时间单位，"day"（默认）、"week"、"month" 或 "year"。',
    '選填：recency 和 age 的時間單位，"day"（預設）、"week"、"month" 或 "year"。',
  ],
  "Optional: today, default the last date of the log.": [
    "可选：截止日期，视为“今天”，默认为记录中的最后一天。",
    "選填：截止日期，視為「今天」，預設為記錄中的最後一天。",
  ],
  "customer, frequency (repeat purchases), recency (first to last purchase), age (first purchase to today), mean_spend (of repeat purchases, 0 without any).":
    [
      "表格：customer（客户）、frequency（复购次数）、recency（首次到末次购买的时间）、age（首次购买至今的时间）、mean_spend（复购的平均金额，没有复购为 0）。",
      "表格：customer（顧客）、frequency（回購次數）、recency（首次到末次購買的時間）、age（首次購買至今的時間）、mean_spend（回購的平均金額，沒有回購為 0）。",
    ],
  "if an order is after as_of, an amount is missing or no purchase is left.": [
    "有订单晚于 as_of、缺少金额，或没有剩下任何购买。",
    "有訂單晚於 as_of、缺少金額，或沒有剩下任何購買。",
  ],
  "Value of each customer over the time ahead, most valuable first: orders to come, what they will be worth, in today's money.":
    [
      "每位客户未来一段时间的价值，由高到低：预计还会下多少单、值多少钱，折算为现值。",
      "每位顧客未來一段時間的價值，由高到低：預計還會下多少單、值多少錢，折算為現值。",
    ],
  "Optional: days ahead, default 365.": [
    "可选：预测未来多少天，默认 365。",
    "選填：預測未來多少天，預設 365。",
  ],
  "Optional: interest per year, default 0.1.": ["可选：年折现率，默认 0.1。", "選填：年折現率，預設 0.1。"],
  "Optional: share of the order value that remains, default 1.": [
    "可选：毛利率，即毛利占订单金额的比例，默认 1。",
    "選填：毛利率，即毛利占訂單金額的比例，預設 1。",
  ],
  'Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd".': [
    '可选：模型，"bg/nbd"（默认）、"mbg/nbd" 或 "pareto/nbd"。',
    '選填：模型，"bg/nbd"（預設）、"mbg/nbd" 或 "pareto/nbd"。',
  ],
  "customer, orders (days with a purchase), last_order, p_alive, expected_orders and expected_spend (per order) in the time ahead, ltv.":
    [
      "表格：customer（客户）、orders（有购买的天数）、last_order（最近一笔订单）、p_alive（未流失的概率）、expected_orders 和 expected_spend（未来这段时间的预期订单数和每单金额）、ltv（客户价值）。",
      "表格：customer（顧客）、orders（有購買的天數）、last_order（最近一筆訂單）、p_alive（未流失的機率）、expected_orders 和 expected_spend（未來這段時間的預期訂單數和每單金額）、ltv（顧客價值）。",
    ],
  "if the log is impossible, fewer than 2 customers came back, or their spends differ so much that no mean exists.":
    [
      "订单记录不合情理、有复购的客户少于 2 位，或他们的金额相差太大而没有均值。",
      "訂單記錄不合情理、有回購的顧客少於 2 位，或他們的金額相差太大而沒有均值。",
    ],
  "Fits a model of how customers buy and leave to their purchase counts.": [
    "根据购买次数拟合客户购买与流失的模型。",
    "根據購買次數擬合顧客購買與流失的模型。",
  ],
  "Repeat purchases of each customer, from CUSTOMER_SUMMARY.": [
    "每位客户的复购次数，取自 CUSTOMER_SUMMARY。",
    "每位顧客的回購次數，取自 CUSTOMER_SUMMARY。",
  ],
  "Time from the first to the last purchase, for example in days.": [
    "首次到末次购买的时间，例如以天计。",
    "首次到末次購買的時間，例如以天計。",
  ],
  "Time from the first purchase to today, in the same unit.": [
    "首次购买至今的时间，单位相同。",
    "首次購買至今的時間，單位相同。",
  ],
  "One row with the four parameters and log_likelihood; a line below says what the data could not tell.": [
    "一行：四个参数和 log_likelihood（对数似然）；下方另有一行，说明哪些是数据无法判断的。",
    "一列：四個參數和 log_likelihood（對數概似）；下方另有一列，說明哪些是資料無法判斷的。",
  ],
  "if a history is impossible, nobody bought again or nobody could have.": [
    "购买记录不合情理、没有人复购，或没有人可能复购。",
    "購買記錄不合情理、沒有人回購，或沒有人可能回購。",
  ],
  "Purchases to be expected of each customer in the time ahead.": [
    "每位客户在未来一段时间内的预期购买次数。",
    "每位顧客在未來一段時間內的預期購買次數。",
  ],
  "The row that BGNBD_FIT returned.": ["BGNBD_FIT 返回的那一行。", "BGNBD_FIT 傳回的那一列。"],
  "Time ahead, in the unit of recency and age, for example 365 days.": [
    "预测时长，单位与 recency 和 age 相同，例如 365 天。",
    "預測時間，單位與 recency 和 age 相同，例如 365 天。",
  ],
  "Repeat purchases of the customer.": ["该客户的复购次数。", "該顧客的回購次數。"],
  "Time from the first to the last purchase.": ["首次到末次购买的时间。", "首次到末次購買的時間。"],
  "Time from the first purchase to today.": ["首次购买至今的时间。", "首次購買至今的時間。"],
  'Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd", the one that was fitted.': [
    '可选：拟合时所用的模型，"bg/nbd"（默认）、"mbg/nbd" 或 "pareto/nbd"。',
    '選填：擬合時所用的模型，"bg/nbd"（預設）、"mbg/nbd" 或 "pareto/nbd"。',
  ],
  "Expected purchases per customer.": ["每位客户的预期购买次数。", "每位顧客的預期購買次數。"],
  "if a parameter is not above 0, a horizon negative or a history impossible.": [
    "模型参数不大于 0、预测时长为负，或购买记录不合情理。",
    "模型參數不大於 0、預測時間為負，或購買記錄不合情理。",
  ],
  "Probability that each customer is still one.": ["每位客户尚未流失的概率。", "每位顧客尚未流失的機率。"],
  "Probability per customer, 0 to 1.": ["每位客户的概率，0 到 1。", "每位顧客的機率，0 到 1。"],
  "if a parameter is not above 0 or a history impossible.": [
    "模型参数不大于 0，或购买记录不合情理。",
    "模型參數不大於 0，或購買記錄不合情理。",
  ],
  "Fits the gamma-gamma model of what customers spend per purchase.": [
    "拟合客户每次购买金额的 Gamma-Gamma 模型。",
    "擬合顧客每次購買金額的 Gamma-Gamma 模型。",
  ],
  "Repeat purchases of each customer, from CUSTOMER_SUMMARY; customers without any are left out.": [
    "每位客户的复购次数，取自 CUSTOMER_SUMMARY；没有复购的客户不参与计算。",
    "每位顧客的回購次數，取自 CUSTOMER_SUMMARY；沒有回購的顧客不納入計算。",
  ],
  "Mean money of each customer's repeat purchases.": ["每位客户复购的平均金额。", "每位顧客回購的平均金額。"],
  "One row: p, q, gamma, log_likelihood; a line below says where spend and frequency correlate, which the model cannot know.":
    [
      "一行：p、q、gamma、log_likelihood（对数似然）；如果金额与复购次数相关，下方另有一行说明，因为模型无法反映这种关系。",
      "一列：p、q、gamma、log_likelihood（對數概似）；如果金額與回購次數相關，下方另有一列說明，因為模型無法反映這種關係。",
    ],
  "if a spend of a customer with a repeat is not above 0, or fewer than 2 have a repeat.": [
    "有复购客户的金额不大于 0，或有复购的客户少于 2 位。",
    "有回購顧客的金額不大於 0，或有回購的顧客少於 2 位。",
  ],
  "Money to be expected of each customer's next purchase.": [
    "每位客户下一次购买的预期金额。",
    "每位顧客下一次購買的預期金額。",
  ],
  "The row that GAMMA_GAMMA_FIT returned.": [
    "GAMMA_GAMMA_FIT 返回的那一行。",
    "GAMMA_GAMMA_FIT 傳回的那一列。",
  ],
  "Mean money of the customer's repeat purchases, 0 without any.": [
    "该客户复购的平均金额，没有复购填 0。",
    "該顧客回購的平均金額，沒有回購填 0。",
  ],
  "Money per purchase per customer.": ["每位客户每次购买的金额。", "每位顧客每次購買的金額。"],
  "if q is 1 or less, a parameter not above 0 or a spend negative.": [
    "q 为 1 或更小、模型参数不大于 0，或金额为负。",
    "q 為 1 或更小、模型參數不大於 0，或金額為負。",
  ],
};
