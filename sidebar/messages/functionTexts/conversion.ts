import type { Translations } from "./translations.js";

/** Conversion rates, funnels and A/B tests. */
export const conversionTexts: Translations = {
  "Share of visitors who order, with its range of chance if a confidence is given.": [
    "访客中下单的比例（转化率）；填写置信水平时一并返回置信区间。",
    "訪客中下單的比例（轉換率）；填寫信賴水準時一併傳回信賴區間。",
  ],
  "People who visited, for example 1000.": ["访客数，例如 1000。", "訪客數，例如 1000。"],
  "Orders they placed, at most the visitors.": [
    "这些访客的订单数，不超过访客数。",
    "這些訪客的訂單數，不超過訪客數。",
  ],
  "Optional: for example 0.95; then three columns come back: rate, low, high.": [
    "可选：置信水平，例如 0.95；填写后返回三列：rate（转化率）、low（下限）、high（上限）。",
    "選填：信賴水準，例如 0.95；填寫後傳回三欄：rate（轉換率）、low（下限）、high（上限）。",
  ],
  "Orders per visitor; blank where nobody visited.": [
    "订单数与访客数之比；没有访客时为空白。",
    "訂單數與訪客數之比；沒有訪客時為空白。",
  ],
  "if a count is negative, orders exceed visitors or the confidence is not a probability.": [
    "人数或订单数为负、订单数超过访客数，或置信水平不是概率。",
    "人數或訂單數為負、訂單數超過訪客數，或信賴水準不是機率。",
  ],
  "Rates from stage to stage of a funnel, such as visit, cart, order, and the step that loses most.": [
    "漏斗各环节的转化率（如访问、加购、下单），并指出流失最严重的一步。",
    "漏斗各階段的轉換率（如造訪、加入購物車、下單），並指出流失最嚴重的一步。",
  ],
  "Names of the stages, in the order in which people pass them.": [
    "各环节的名称，按客户经过的先后排列。",
    "各階段的名稱，依顧客經過的先後排列。",
  ],
  "People at each stage, none more than at the stage before.": [
    "各环节的人数，后一环节不多于前一环节。",
    "各階段的人數，後一階段不多於前一階段。",
  ],
  "Table: stage, count, step_rate (share of the stage before), overall_rate (share of the first stage), lost, biggest_leak (TRUE at the step with the lowest rate).":
    [
      "表格：stage（环节）、count（人数）、step_rate（占上一环节的比例）、overall_rate（占第一环节的比例）、lost（流失人数）、biggest_leak（转化率最低的一步为 TRUE）。",
      "表格：stage（階段）、count（人數）、step_rate（占上一階段的比例）、overall_rate（占第一階段的比例）、lost（流失人數）、biggest_leak（轉換率最低的一步為 TRUE）。",
    ],
  "if a count is negative or above the one before, or the first is 0.": [
    "人数为负、某一环节多于前一环节，或第一环节为 0。",
    "人數為負、某一階段多於前一階段，或第一階段為 0。",
  ],
  "Compares the conversion rates of two groups of an A/B test.": [
    "比较 A/B 测试中两组的转化率。",
    "比較 A/B 測試中兩組的轉換率。",
  ],
  "People who saw version A, today's.": [
    "看到 A 版（现行版本）的访客数。",
    "看到 A 版（現行版本）的訪客數。",
  ],
  "People who saw version B.": ["看到 B 版的访客数。", "看到 B 版的訪客數。"],
  "Optional: of the range of the difference, default 0.95.": [
    "可选：两组差值区间的置信水平，默认 0.95。",
    "選填：兩組差值區間的信賴水準，預設 0.95。",
  ],
  "Table of measures: both rates, uplift of B over A, range of the difference B less A, p_value (chance of such a difference between equal versions), probability that B beats A, expected_loss (rate lost on average by choosing B), sample_ratio_p (below 0.001 the visitors were not split evenly and the test is broken). For ranges a row per test.":
    [
      "指标表：两组的转化率、uplift（B 相对 A 的提升）、B 减 A 的差值区间、p_value（两版其实没有差别时出现这样差值的概率）、B 优于 A 的概率、expected_loss（选用 B 时转化率的平均损失）、sample_ratio_p（小于 0.001 说明流量没有均分，测试无效）。参数为区域时，每个测试返回一行。",
      "指標表：兩組的轉換率、uplift（B 相對 A 的提升）、B 減 A 的差值區間、p_value（兩版其實沒有差異時出現這樣差值的機率）、B 優於 A 的機率、expected_loss（選用 B 時轉換率的平均損失）、sample_ratio_p（小於 0.001 表示流量沒有均分，測試無效）。引數為範圍時，每個測試傳回一列。",
    ],
  "if a count is not whole, a group has no visitors or more orders than visitors.": [
    "人数或订单数不是整数、有一组没有访客，或订单数超过访客数。",
    "人數或訂單數不是整數、有一組沒有訪客，或訂單數超過訪客數。",
  ],
  "Visitors that each group of an A/B test needs.": [
    "A/B 测试每组所需的访客数。",
    "A/B 測試每組所需的訪客數。",
  ],
  "Conversion rate of today, for example 0.02.": ["目前的转化率，例如 0.02。", "目前的轉換率，例如 0.02。"],
  "The rate that the test should be able to tell from it, for example 0.024.": [
    "测试要能识别出的目标转化率，例如 0.024。",
    "測試要能辨別出的目標轉換率，例如 0.024。",
  ],
  "Optional: probability to find such a difference, default 0.8.": [
    "可选：检验功效，即确有这样的差别时能发现它的概率，默认 0.8。",
    "選填：檢定力，即確有這樣的差異時能發現它的機率，預設 0.8。",
  ],
  "Optional: probability to see a difference where there is none, default 0.05.": [
    "可选：显著性水平，即并无差别却判为有差别的概率，默认 0.05。",
    "選填：顯著水準，即並無差異卻判為有差異的機率，預設 0.05。",
  ],
  "Visitors per group, not rounded.": ["每组的访客数，不取整。", "每組的訪客數，不取整數。"],
  "if an argument is out of its range or the rates are equal.": [
    "参数超出允许范围，或两个转化率相等。",
    "引數超出允許範圍，或兩個轉換率相等。",
  ],
};
