import type { Translations } from "./translations.js";

/** Goals, variances and benchmarks. */
export const goalTexts: Translations = {
  "Splits a goal over months, teams or categories so that the parts add up to it exactly.": [
    "把目标拆解到各月、各团队或各类目，合计与目标分毫不差。",
    "把目標拆解到各月、各團隊或各類別，合計與目標分毫不差。",
  ],
  "What all reach together, for example a year's revenue.": [
    "总目标，例如全年销售额。",
    "總目標，例如全年銷售額。",
  ],
  "Relative share of each part, for example last year's revenue; 0 gets nothing.": [
    "各部分的相对权重，例如去年的销售额；0 表示不分配。",
    "各部分的相對權重，例如去年的銷售額；0 表示不分配。",
  ],
  "Optional: parts are multiples of it, and so must be the target; default 0.01.": [
    "可选：最小单位，各部分和总目标都须是它的整数倍，默认 0.01。",
    "選填：最小單位，各部分和總目標都須是它的整數倍，預設 0.01。",
  ],
  "A part beside each weight. What rounding leaves goes to the largest remainders, of equal ones to the first.":
    [
      "按权重逐个返回分得的数额。取整后的余额按余数从大到小补给各部分，余数相同时靠前的优先。",
      "依權重逐個傳回分得的數額。取整數後的餘額依餘數由大到小補給各部分，餘數相同時靠前的優先。",
    ],
  "if an argument is negative, all weights are 0 or the target is no multiple of the unit.": [
    "参数为负、权重全部为 0，或目标不是最小单位的整数倍。",
    "引數為負、權重全部為 0，或目標不是最小單位的整數倍。",
  ],
  "What visitors, conversion or order value must become to reach a revenue, each alone or all together.": [
    "要达到某个销售额，访客数、转化率或客单价须提升到多少：单靠一项，或三项同步。",
    "要達到某個銷售額，訪客數、轉換率或客單價須提升到多少：單靠一項，或三項同步。",
  ],
  "Revenue to be reached in a period.": ["一期内要达到的销售额。", "一期內要達到的銷售額。"],
  "Visitors of today in such a period.": ["目前每期的访客数。", "目前每期的訪客數。"],
  "Orders per visitor of today, for example 0.02.": [
    "目前的转化率，即订单数与访客数之比，例如 0.02。",
    "目前的轉換率，即訂單數與訪客數之比，例如 0.02。",
  ],
  "Revenue per order of today.": ["目前的客单价，即每笔订单的销售额。", "目前的客單價，即每筆訂單的銷售額。"],
  "Table: lever, today, needed_alone, change_alone (a fraction of today), needed_together (all three change alike), change_together; blank where a conversion above 1 would be needed.":
    [
      "表格：lever（因素）、today（目前）、needed_alone（单靠此项须达到的值）、change_alone（与目前相比的变化比例）、needed_together（三项按同一比例变化时须达到的值）、change_together（这一变化比例）；conversion（转化率）须超过 1 时为空白。",
      "表格：lever（因素）、today（目前）、needed_alone（單靠此項須達到的值）、change_alone（與目前相比的變化比例）、needed_together（三項依同一比例變化時須達到的值）、change_together（這一變化比例）；conversion（轉換率）須超過 1 時為空白。",
    ],
  "How far a goal is reached after its first periods, and where this pace leads.": [
    "目标进度：前几期过后完成了多少，照此进度最终能完成多少。",
    "目標進度：前幾期過後完成了多少，照此進度最終能完成多少。",
  ],
  "What all periods together are to reach.": ["各期合计要达到的目标。", "各期合計要達到的目標。"],
  "What each period brought, from the first on; blank in the periods to come.": [
    "各期的实际完成额，从第一期起；未到的期留空。",
    "各期的實際完成額，從第一期起；未到的期留空。",
  ],
  "Optional: relative share of each period, those to come included; else the cells of actuals, blank ones included, are periods with equal shares.":
    [
      "可选：各期的相对权重，包括未到的期；不填则 actuals 的每个单元格（含空白）为一期，各期权重相同。",
      "選填：各期的相對權重，包括未到的期；不填則 actuals 的每個儲存格（含空白）為一期，各期權重相同。",
    ],
  "Table: done, expected_by_now, pace (done per expected), projected (the target at this pace), gap (projected less target), needed_per_period (mean of the periods to come; blank where there is none).":
    [
      "表格：done（已完成）、expected_by_now（至今应完成）、pace（已完成与应完成之比）、projected（照此进度的最终结果）、gap（最终结果减目标）、needed_per_period（剩余各期平均须完成的数额；没有剩余期时为空白）。",
      "表格：done（已完成）、expected_by_now（至今應完成）、pace（已完成與應完成之比）、projected（照此進度的最終結果）、gap（最終結果減目標）、needed_per_period（剩餘各期平均須完成的數額；沒有剩餘期時為空白）。",
    ],
  "if the target is not above 0, a weight is negative, all are 0 or there are too few.": [
    "目标不大于 0、权重为负、全部为 0，或个数太少。",
    "目標不大於 0、權重為負、全部為 0，或個數太少。",
  ],
  "How far each line of a budget is off its plan, and whether that is good news.": [
    "预算各项与计划相差多少，这个差异是好是坏。",
    "預算各項與計畫相差多少，這個差異是好是壞。",
  ],
  "Planned amount of each line.": ["各项的计划金额。", "各項的計畫金額。"],
  "Actual amount of each line.": ["各项的实际金额。", "各項的實際金額。"],
  "Optional: revenue (default) or cost, where less is favourable; one for all lines or one per line.": [
    "可选：revenue（默认，收入）或 cost（成本，越少越有利）；可统一填一个，也可逐项填写。",
    "選填：revenue（預設，收入）或 cost（成本，越少越有利）；可統一填一個，也可逐項填寫。",
  ],
  "Table: variance (actual less plan), variance_rate (of the plan; blank where that is 0), favourable (TRUE or FALSE; blank where the plan is met exactly).":
    [
      "表格：variance（实际减计划）、variance_rate（差异占计划的比例；计划为 0 时为空白）、favourable（是否有利，TRUE 或 FALSE；恰好等于计划时为空白）。",
      "表格：variance（實際減計畫）、variance_rate（差異占計畫的比例；計畫為 0 時為空白）、favourable（是否有利，TRUE 或 FALSE；恰好等於計畫時為空白）。",
    ],
  "never: every pair of numbers has a variance.": [
    "从不：任何两个数都有差异。",
    "從不：任何兩個數都有差異。",
  ],
  "Why revenue changed: by prices, by the number of units, or by which products were sold.": [
    "销售额为何变动：价格、销量，还是商品结构。",
    "銷售額為何變動：價格、銷量，還是商品結構。",
  ],
  "Units of each product in the earlier period; blank or 0 for a new one.": [
    "每个商品前一期的销量；新品留空或填 0。",
    "每個商品前一期的銷量；新品留空或填 0。",
  ],
  "Price of each; may be blank where none were sold.": [
    "每个商品的价格；没有销量的可留空。",
    "每個商品的價格；沒有銷量的可留空。",
  ],
  "Units in the later period; blank or 0 for a product that has ended.": [
    "每个商品后一期的销量；已停售的留空或填 0。",
    "每個商品後一期的銷量；已停售的留空或填 0。",
  ],
  "Table: effect (price, volume, mix, total), amount; the three add up to the total. New and ended products count as mix.":
    [
      "表格：effect（影响因素：price 为价格、volume 为销量、mix 为结构、total 为合计）、amount（金额）；前三项之和等于合计。新品和停售商品计入结构。",
      "表格：effect（影響因素：price 為價格、volume 為銷量、mix 為結構、total 為合計）、amount（金額）；前三項之和等於合計。新品和停售商品計入結構。",
    ],
  "if a number is negative, or a product that was sold has no price.": [
    "有数值为负，或有销量的商品没有价格。",
    "有數值為負，或有銷量的商品沒有價格。",
  ],
  "Days from paying for goods to being paid for them.": [
    "从付款采购到收回货款的天数。",
    "從付款採購到收回貨款的天數。",
  ],
  "Stock at cost, the mean of the period.": ["按成本计的库存，取本期平均。", "依成本計的庫存，取本期平均。"],
  "Money that customers and platforms owe.": [
    "应收账款，即客户和平台尚未支付的款项。",
    "應收帳款，即顧客和平台尚未支付的款項。",
  ],
  "Money owed to suppliers.": ["应付账款，即尚未付给供应商的款项。", "應付帳款，即尚未付給供應商的款項。"],
  "Revenue of the period.": ["本期的销售额。", "本期的銷售額。"],
  "Optional: length of the period, default 365.": [
    "可选：本期的天数，默认 365。",
    "選填：本期的天數，預設 365。",
  ],
  "Days; negative where customers pay before suppliers are paid.": [
    "天数；先收客户货款、后付供应商时为负数。",
    "天數；先收顧客貨款、後付供應商時為負數。",
  ],
  "Compound growth per period between two values.": [
    "两个数值之间每期的复合增长率。",
    "兩個數值之間每期的複合成長率。",
  ],
  "Value at the beginning, above 0.": ["期初的数值，大于 0。", "期初的數值，大於 0。"],
  "Value at the end.": ["期末的数值。", "期末的數值。"],
  "Periods between the two, for example 3 years.": [
    "两者相隔的期数，例如 3 年。",
    "兩者相隔的期數，例如 3 年。",
  ],
  "Growth per period: 0.1 is 10%.": ["每期的增长率：0.1 即 10%。", "每期的成長率：0.1 即 10%。"],
  "How much of a total hangs on a few: the Herfindahl-Hirschman index.": [
    "总量集中于少数几个的程度：赫芬达尔-赫希曼指数。",
    "總量集中於少數幾個的程度：赫芬達爾-赫希曼指數。",
  ],
  "Sales of each competitor, customer, product or supplier.": [
    "各竞争对手、客户、商品或供应商的销售额。",
    "各競爭對手、顧客、商品或供應商的銷售額。",
  ],
  "1 where one has all; 1/n where n are equal.": [
    "一家独占为 1；n 家均分为 1/n。",
    "一家獨占為 1；n 家均分為 1/n。",
  ],
  "if a value is negative or all are 0.": ["有数值为负，或全部为 0。", "有數值為負，或全部為 0。"],
  "Where a figure stands among the competitors', more being better.": [
    "某项指标在竞争对手中的位置，数值越大越好。",
    "某項指標在競爭對手中的位置，數值越大越好。",
  ],
  "Your own figure.": ["自己的数值。", "自己的數值。"],
  "Theirs, yours not among them.": ["竞争对手的数值，不含自己。", "競爭對手的數值，不含自己。"],
  "Table: rank (1 is the best), percentile (share of competitors below, equal ones by half), best and median of the competitors, gap_to_best (own less best).":
    [
      "表格：rank（名次，1 为最好）、percentile（低于自己的对手占比，相等的按一半计）、best 和 median（对手的最好值和中位数）、gap_to_best（自己减最好值）。",
      "表格：rank（名次，1 為最好）、percentile（低於自己的對手占比，相等的以一半計）、best 和 median（對手的最好值和中位數）、gap_to_best（自己減最好值）。",
    ],
  "if there are no competitors.": ["没有竞争对手的数值。", "沒有競爭對手的數值。"],
  "Role of each product: traffic, profit, strategic or to be reviewed.": [
    "每个商品的角色：引流款、利润款、战略款或待评估。",
    "每個商品的角色：引流款、利潤款、戰略款或待評估。",
  ],
  "Units sold of each product.": ["每个商品的销量。", "每個商品的銷量。"],
  "Margin of each as a share of its price, for example 0.4.": [
    "每个商品的毛利率，即毛利占售价的比例，例如 0.4。",
    "每個商品的毛利率，即毛利占售價的比例，例如 0.4。",
  ],
  "Optional: growth of each as a fraction; products that sell little are then strategic for their growth, else for their margin.":
    [
      "可选：每个商品的增长率，写成小数；填写后，销量低的商品按增长率判断是否为战略款，否则按毛利率判断。",
      "選填：每個商品的成長率，寫成小數；填寫後，銷量低的商品依成長率判斷是否為戰略款，否則依毛利率判斷。",
    ],
  "A role beside each row: traffic (much sold at a low margin), profit (much sold at a high margin), strategic (little sold, but growing or of high margin), review. High is at or above the median of all products, unless that is the lowest value of all.":
    [
      "逐行返回角色：traffic（引流款，销量高、毛利率低）、profit（利润款，销量高、毛利率也高）、strategic（战略款，销量低，但增长快或毛利率高）、review（待评估）。“高”指不低于全部商品的中位数，但中位数恰为最低值时除外。",
      "逐列傳回角色：traffic（引流款，銷量高、毛利率低）、profit（利潤款，銷量高、毛利率也高）、strategic（戰略款，銷量低，但成長快或毛利率高）、review（待評估）。「高」指不低於全部商品的中位數，但中位數恰為最低值時除外。",
    ],
  "if an argument is out of its range or the lists differ in length.": [
    "参数超出允许范围，或各列个数不同。",
    "引數超出允許範圍，或各欄個數不同。",
  ],
};
