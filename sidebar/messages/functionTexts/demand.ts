import type { Translations } from "./translations.js";

/** Forecasts, seasons and the life cycle. */
export const demandTexts: Translations = {
  "Forecasts demand, with a range that holds a given share of what may come.": [
    "预测需求，并给出能以指定比例涵盖未来实际值的区间。",
    "預測需求，並給出能以指定比例涵蓋未來實際值的區間。",
  ],
  "Demand per period, the latest last: a column or a row.": [
    "各期需求，最近一期在最后；一列或一行均可。",
    "各期需求，最近一期在最後；一欄或一列均可。",
  ],
  "Periods to forecast, for example 12.": ["预测的期数，例如 12。", "預測的期數，例如 12。"],
  "Optional: periods of a season, for example 12 for months or 7 for days, default 1: no season.": [
    "可选：一个季节周期的期数，例如月度数据为 12、日数据为 7；默认 1，即无季节性。",
    "選填：一個季節週期的期數，例如月資料為 12、日資料為 7；預設 1，即無季節性。",
  ],
  "Optional: share of the future values that the range is to hold, default 0.8.": [
    "可选：区间要涵盖多大比例的未来值，默认 0.8。",
    "選填：區間要涵蓋多大比例的未來值，預設 0.8。",
  ],
  'Optional: "auto" (default, combines what suits the history), "naive", "seasonal-naive", "ses", "holt", "damped", "holt-winters", "theta", "croston", "sba" or "tsb".':
    [
      '可选：方法，"auto"（默认，综合适合历史数据的方法）、"naive"、"seasonal-naive"、"ses"、"holt"、"damped"、"holt-winters"、"theta"、"croston"、"sba" 或 "tsb"。',
      '選填：方法，"auto"（預設，綜合適合歷史資料的方法）、"naive"、"seasonal-naive"、"ses"、"holt"、"damped"、"holt-winters"、"theta"、"croston"、"sba" 或 "tsb"。',
    ],
  "Table: step, forecast, low, high.": [
    "表格：step（第几期）、forecast（预测值）、low（下限）、high（上限）。",
    "表格：step（第幾期）、forecast（預測值）、low（下限）、high（上限）。",
  ],
  "if an argument is out of its range, the history is too short for the method, or has a negative value that the method cannot take.":
    [
      "参数超出允许范围、历史数据对该方法来说太短，或含有该方法不能处理的负数。",
      "引數超出允許範圍、歷史資料對該方法來說太短，或含有該方法不能處理的負數。",
    ],
  "How far forecasts were off.": ["预测与实际相差多少。", "預測與實際相差多少。"],
  "What came, per period.": ["各期的实际值。", "各期的實際值。"],
  "What was forecast, beside it.": ["与之对应的预测值。", "與之對應的預測值。"],
  "Optional: demand before, for mase: the error as a share of that of the naive forecast.": [
    "可选：此前的历史需求，用于计算 mase，即预测误差与朴素预测误差之比。",
    "選填：此前的歷史需求，用於計算 mase，即預測誤差與天真預測誤差之比。",
  ],
  "Optional: periods of a season for mase, default 1.": [
    "可选：计算 mase 时一个季节周期的期数，默认 1。",
    "選填：計算 mase 時一個季節週期的期數，預設 1。",
  ],
  "Table with one row: mae, rmse, mape, smape, mase, bias. Bias is above 0 where forecasts were too high.": [
    "一行表格：mae、rmse、mape、smape、mase、bias（偏差）。预测偏高时 bias 大于 0。",
    "一列表格：mae、rmse、mape、smape、mase、bias（偏差）。預測偏高時 bias 大於 0。",
  ],
  "if actual and forecast differ in length or the history has a single value.": [
    "实际值与预测值个数不同，或历史数据只有一个值。",
    "實際值與預測值個數不同，或歷史資料只有一個值。",
  ],
  "How much of an average period's demand each period of the season has.": [
    "季节指数：季节周期中各期的需求是平均水平的几倍。",
    "季節指數：季節週期中各期的需求是平均水準的幾倍。",
  ],
  "Demand per period, two seasons or more: a column or a row.": [
    "各期需求，至少两个季节周期；一列或一行均可。",
    "各期需求，至少兩個季節週期；一欄或一列均可。",
  ],
  "Periods of a season, for example 12 for months.": [
    "一个季节周期的期数，例如月度数据为 12。",
    "一個季節週期的期數，例如月資料為 12。",
  ],
  "An index per period of the season, 1 on average, from the first period of the history on.": [
    "季节周期中每期一个指数，平均为 1，从历史数据的第一期开始。",
    "季節週期中每期一個指數，平均為 1，從歷史資料的第一期開始。",
  ],
  "if a demand is negative, the history is shorter than two seasons, or a whole season is without demand.": [
    "需求为负、历史数据短于两个季节周期，或整个季节周期没有需求。",
    "需求為負、歷史資料短於兩個季節週期，或整個季節週期沒有需求。",
  ],
  "Tells smooth from intermittent, erratic and lumpy demand.": [
    "区分平稳型、间歇型、波动型和块状型需求。",
    "區分平穩型、間歇型、波動型和塊狀型需求。",
  ],
  "A row per item with its demand per period; a single column is one item.": [
    "每行一个商品，按期排列其需求；只有一列时视为一个商品。",
    "每列一個商品，依期排列其需求；只有一欄時視為一個商品。",
  ],
  "smooth, intermittent, erratic or lumpy, per item.": [
    "每个商品一个结果：smooth（平稳）、intermittent（间歇）、erratic（波动）或 lumpy（块状）。",
    "每個商品一個結果：smooth（平穩）、intermittent（間歇）、erratic（波動）或 lumpy（塊狀）。",
  ],
  "if a demand is negative.": ["需求为负。", "需求為負。"],
  "Marks values that stand out from trend and season.": [
    "标出明显偏离趋势和季节规律的数值。",
    "標出明顯偏離趨勢和季節規律的數值。",
  ],
  "Values per period: a column or a row.": ["各期数值；一列或一行均可。", "各期數值；一欄或一列均可。"],
  "Optional: periods of a season, for example 7 for days, default 1: no season.": [
    "可选：一个季节周期的期数，例如日数据为 7；默认 1，即无季节性。",
    "選填：一個季節週期的期數，例如日資料為 7；預設 1，即無季節性。",
  ],
  "Optional: how many standard deviations count as unusual, default 3.": [
    "可选：偏离多少个标准差算异常，默认 3。",
    "選填：偏離多少個標準差算異常，預設 3。",
  ],
  "high, low or blank beside each value.": [
    "逐个数值返回 high（偏高）、low（偏低）或空白。",
    "逐個數值傳回 high（偏高）、low（偏低）或空白。",
  ],
  "if the history is shorter than two seasons, or the threshold not above 0.": [
    "历史数据短于两个季节周期，或界限不大于 0。",
    "歷史資料短於兩個季節週期，或界限不大於 0。",
  ],
  "How many people buy a new product for the first time in a period (Bass model).": [
    "新品在某一期的首次购买人数（巴斯模型）。",
    "新品在某一期的首次購買人數（巴斯模型）。",
  ],
  "All who will ever buy it.": ["最终会购买的总人数。", "最終會購買的總人數。"],
  "Coefficient of innovation p, often about 0.03 per year.": [
    "创新系数 p，通常约为每年 0.03。",
    "創新係數 p，通常約為每年 0.03。",
  ],
  "Coefficient of imitation q, often about 0.4 per year.": [
    "模仿系数 q，通常约为每年 0.4。",
    "模仿係數 q，通常約為每年 0.4。",
  ],
  "Period since the launch, 1 is the first.": [
    "上市以来的第几期，1 为第一期。",
    "上市以來的第幾期，1 為第一期。",
  ],
  "New buyers in that period.": ["该期的新增购买人数。", "該期的新增購買人數。"],
  "Estimates market size and growth of a new product from its sales so far (Bass model).": [
    "根据新品至今的销量估计市场规模和增长（巴斯模型）。",
    "根據新品至今的銷量估計市場規模和成長（巴斯模型）。",
  ],
  "Units per period since the launch, four periods or more: a column or a row.": [
    "上市以来各期的销量，至少四期；一列或一行均可。",
    "上市以來各期的銷量，至少四期；一欄或一列均可。",
  ],
  "Table with one row: market_size, innovation, imitation, peak_period (blank where sales only fall).": [
    "一行表格：market_size（市场规模）、innovation（创新系数）、imitation（模仿系数）、peak_period（销量最高的一期；销量只降不升时为空白）。",
    "一列表格：market_size（市場規模）、innovation（創新係數）、imitation（模仿係數）、peak_period（銷量最高的一期；銷量只降不升時為空白）。",
  ],
  "if sales are negative, too few or all 0, or do not yet show how large the market is.": [
    "销量为负、期数太少、全部为 0，或还看不出市场有多大。",
    "銷量為負、期數太少、全部為 0，或還看不出市場有多大。",
  ],
  "Stage of the product life cycle that each product is in.": [
    "每个商品所处的生命周期阶段。",
    "每個商品所處的生命週期階段。",
  ],
  "A row per product with its sales per period since the launch, without seasons; a single column is one product.":
    [
      "每行一个商品，按期排列上市以来的销量，不含季节影响；只有一列时视为一个商品。",
      "每列一個商品，依期排列上市以來的銷量，不含季節影響；只有一欄時視為一個商品。",
    ],
  "introduction, growth, maturity or decline, per product; blank for one that has never sold.": [
    "每个商品一个结果：introduction（导入期）、growth（成长期）、maturity（成熟期）或 decline（衰退期）；从未售出的为空白。",
    "每個商品一個結果：introduction（導入期）、growth（成長期）、maturity（成熟期）或 decline（衰退期）；從未售出的為空白。",
  ],
  "if sales are negative.": ["销量为负。", "銷量為負。"],
};
