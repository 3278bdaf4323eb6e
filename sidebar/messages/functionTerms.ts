import type { Language } from "../../src/sheets/protocol.js";

/** What a function is called in the trade, in each language; the first name is shown, all are searched. */
export type FunctionTerms = Readonly<Record<Language, string>>;

function named(en: string, simplified: string, traditional: string): FunctionTerms {
  return { en, "zh-CN": simplified, "zh-TW": traditional };
}

/** By the function's name. The build puts these into `dist/functions.html`; the page itself never loads them. */
export const functionTerms: Readonly<Record<string, FunctionTerms>> = {
  PII_CHECK: named("Personal data check, privacy", "个人信息检查、隐私", "個人資料檢查、隱私"),
  PII_MASK: named("Personal data mask, privacy", "个人信息脱敏、隐私", "個人資料遮罩、隱私"),
  AD_CHECK: named(
    "Advertising law check, banned words",
    "广告法检查、极限词、违禁词",
    "廣告法檢查、極限詞、違禁詞",
  ),

  CONVERSION: named("Conversion rate", "转化率", "轉換率、轉化率"),
  FUNNEL: named("Conversion funnel", "转化漏斗", "轉換漏斗、轉化漏斗"),
  AB_TEST: named("A/B test, significance", "A/B 测试、显著性", "A/B 測試、顯著性"),
  AB_SAMPLE_SIZE: named("A/B test sample size", "A/B 测试样本量", "A/B 測試樣本數"),

  LTV: named("Customer lifetime value", "客户终身价值、生命周期价值", "顧客終身價值、生命週期價值"),
  CUSTOMER_SUMMARY: named("Recency, frequency and spend per customer", "客户购买汇总", "顧客購買彙總"),
  CUSTOMER_LTV: named("Lifetime value of each customer", "每位客户的终身价值", "每位顧客的終身價值"),
  BGNBD_FIT: named("BG/NBD model fit, Pareto/NBD", "BG/NBD 模型拟合、复购模型", "BG/NBD 模型擬合、回購模型"),
  BGNBD_EXPECTED: named("Expected purchases", "预期购买次数、复购预测", "預期購買次數、回購預測"),
  P_ALIVE: named("Probability alive, churn", "客户存活概率、流失", "顧客存活機率、流失"),
  GAMMA_GAMMA_FIT: named(
    "Gamma-gamma model fit, spend",
    "Gamma-Gamma 模型拟合、客单价",
    "Gamma-Gamma 模型擬合、客單價",
  ),
  GAMMA_GAMMA_SPEND: named("Expected order value", "预期客单价", "預期客單價"),
  RETENTION_FIT: named("Retention curve fit, churn", "留存曲线拟合、流失", "留存曲線擬合、流失"),
  RETENTION: named("Retention rate", "留存率", "留存率"),
  RFM: named("RFM segments", "RFM 客户分层、会员分层", "RFM 顧客分群、會員分級"),
  COHORT: named("Cohort analysis", "同期群分析、留存表", "同類群組分析、留存表"),
  REPURCHASE_RATE: named("Repurchase rate, repeat rate", "复购率、回头客", "回購率、複購率、回頭客"),
  NPS: named("Net promoter score", "净推荐值", "淨推薦值"),

  CLEAN_NUMBER: named("Clean numbers, text to number", "清洗数字、文本转数字", "清理數字、文字轉數字"),
  CLEAN_DATE: named("Clean dates, text to date", "清洗日期、文本转日期", "清理日期、文字轉日期"),
  BASKET_RULES: named(
    "Market basket analysis, association rules",
    "购物篮分析、关联规则、连带购买",
    "購物籃分析、關聯規則、連帶購買",
  ),

  DEMAND_FORECAST: named("Demand forecast, sales forecast", "需求预测、销量预测", "需求預測、銷量預測"),
  FORECAST_ERROR: named("Forecast error, MAPE", "预测误差、MAPE", "預測誤差、MAPE"),
  SEASONAL_INDEX: named("Seasonal index", "季节指数", "季節指數"),
  DEMAND_CLASS: named("Demand pattern, intermittent demand", "需求分类、间歇需求", "需求分類、間歇需求"),
  ANOMALIES: named("Anomaly detection, outliers", "异常检测、异常值", "異常偵測、離群值"),
  BASS: named("Bass diffusion model", "巴斯扩散模型、新品扩散", "巴斯擴散模型、新品擴散"),
  BASS_FIT: named("Bass model fit", "巴斯模型拟合", "巴斯模型擬合"),
  LIFECYCLE: named("Product life cycle", "产品生命周期", "產品生命週期"),

  GOAL_SPLIT: named("Split a goal, targets", "目标拆解、目标分解", "目標拆解、目標分解"),
  GOAL_LEVERS: named("Levers of revenue", "目标倒推、流量转化客单价", "目標倒推、流量轉換客單價"),
  GOAL_PACE: named("Progress towards a goal", "目标进度、达成率", "目標進度、達成率"),
  BUDGET_VARIANCE: named("Budget variance", "预算差异、预算执行", "預算差異、預算執行"),
  PRICE_VOLUME_MIX: named(
    "Price, volume and mix analysis",
    "量价结构分析、收入变动拆解",
    "量價結構分析、營收變動拆解",
  ),
  CASH_CYCLE: named("Cash conversion cycle", "现金周转周期", "現金轉換週期"),
  GROWTH_RATE: named("Compound growth rate, CAGR", "复合增长率、增速", "複合成長率、增速"),
  CONCENTRATION: named("Concentration, HHI", "集中度、赫芬达尔指数", "集中度、赫芬達爾指數"),
  BENCHMARK: named("Benchmark against competitors", "竞品对标、行业排名", "競品對標、同業排名"),
  PRODUCT_ROLE: named(
    "Product role, traffic builder",
    "商品角色、引流款、利润款",
    "商品角色、引流款、利潤款",
  ),

  EOQ: named("Economic order quantity", "经济订货量、经济订货批量", "經濟訂購量、經濟訂貨量"),
  EOQ_COST: named("Cost of an order quantity", "订货量的成本", "訂購量的成本"),
  EOQ_DISCOUNT: named(
    "Order quantity with quantity discounts",
    "数量折扣订货量、阶梯价",
    "數量折扣訂購量、階梯價",
  ),
  JOINT_ORDER: named("Joint replenishment", "联合补货、合并订货", "聯合補貨、合併訂購"),
  SAFETY_STOCK: named("Safety stock", "安全库存", "安全庫存"),
  REORDER_POINT: named("Reorder point", "再订货点、补货点", "再訂購點、補貨點"),
  FILL_RATE: named("Fill rate", "满足率、现货率", "滿足率、現貨率"),
  REORDER_POINT_FILL: named("Reorder point for a fill rate", "按满足率的再订货点", "按滿足率的再訂購點"),
  NEWSVENDOR: named("Newsvendor quantity, season buy", "报童模型、季节性备货量", "報童模型、季節性備貨量"),
  NEWSVENDOR_PROFIT: named("Newsvendor profit", "报童模型利润", "報童模型利潤"),
  NEWSVENDOR_DISCRETE: named(
    "Newsvendor with a demand table",
    "报童模型（离散需求）",
    "報童模型（離散需求）",
  ),
  RQ_POLICY: named(
    "Reorder point and quantity, (r, Q) policy",
    "(r, Q) 库存策略、连续盘点",
    "(r, Q) 庫存策略、連續盤點",
  ),
  SS_POLICY: named("(s, S) policy, order up to", "(s, S) 库存策略、定期盘点", "(s, S) 庫存策略、定期盤點"),
  LOT_SIZES: named("Lot sizing, Wagner-Whitin", "批量计划、动态批量", "批量計畫、動態批量"),
  LOT_COST: named("Cost of a lot plan", "批量计划的成本", "批量計畫的成本"),
  MRP: named("Material requirements planning", "物料需求计划", "物料需求計畫"),
  MRP_BOM: named("MRP with a bill of materials", "多级物料需求计划、物料清单", "多階物料需求計畫、物料清單"),
  KANBAN: named("Kanban cards", "看板数量", "看板數量"),
  ABC: named("ABC classes, Pareto", "ABC 分类、帕累托、二八法则", "ABC 分類、帕雷托、八二法則"),
  ABC_TABLE: named("ABC table, Pareto", "ABC 分析表、帕累托", "ABC 分析表、帕雷托"),
  XYZ: named("XYZ classes, steadiness of demand", "XYZ 分类、需求波动", "XYZ 分類、需求波動"),
  ABC_XYZ: named("ABC-XYZ matrix", "ABC-XYZ 矩阵", "ABC-XYZ 矩陣"),
  CVA: named("Critical value analysis", "关键因素分析、CVA 库存管理", "關鍵因素分析、CVA 庫存管理"),
  INVENTORY_TURNOVER: named("Inventory turnover", "库存周转率", "庫存週轉率"),
  DAYS_OF_SUPPLY: named("Days of supply", "库存可售天数、周转天数", "庫存可售天數、週轉天數"),
  GMROI: named("Gross margin return on inventory", "库存毛利回报率、交叉比率", "庫存毛利報酬率、交叉比率"),
  SCORECARD: named(
    "Scorecard, supplier selection, TOPSIS",
    "综合评分、供应商评估、选品打分",
    "綜合評分、供應商評估、選品評分",
  ),

  DISTANCE_KM: named("Distance", "距离、直线距离", "距離、直線距離"),
  DELIVERY_MODE: named(
    "Delivery mode, own or third party",
    "配送方式选择、自建或第三方物流",
    "配送方式選擇、自建或第三方物流",
  ),
  WAREHOUSE_SITE: named("Warehouse site, center of gravity", "仓库选址、重心法", "倉庫選址、重心法"),
  P_MEDIAN: named("P-median sites", "P 中值选址、网点布局", "P 中位選址、據點佈局"),
  DELIVERY_ROUTES: named(
    "Delivery routes, vehicle routing",
    "配送路线、车辆路径、节约里程法",
    "配送路線、車輛路徑、節約里程法",
  ),
  LANDED_COST: named("Landed cost, duty", "到岸成本、关税、跨境", "到岸成本、關稅、跨境"),

  ROAS: named("Return on ad spend, ROI", "广告投产比、投入产出比、ROI", "廣告投資報酬率、投產比、ROI"),
  CAC: named("Customer acquisition cost", "获客成本、拉新成本", "獲客成本、拉新成本"),
  BREAKEVEN_ROAS: named(
    "Break-even ROAS",
    "保本投产比、盈亏平衡 ROI",
    "損益兩平投資報酬率、損益兩平 ROAS、保本投產比",
  ),
  ADSTOCK: named("Adstock, carry-over", "广告存量、广告滞后效应", "廣告存量、廣告遞延效果"),
  RESPONSE: named("Advertising response, saturation", "广告响应曲线、饱和", "廣告反應曲線、飽和"),
  RESPONSE_FIT: named(
    "Response curve fit, marketing mix",
    "广告响应拟合、营销组合模型",
    "廣告反應擬合、行銷組合模型",
  ),
  BUDGET_SPLIT: named(
    "Budget split, budget allocation",
    "预算分配、渠道预算",
    "預算分配、管道預算、通路預算",
  ),
  BUDGET_FOR_TARGET: named("Budget for a target", "达成目标的预算", "達成目標的預算"),
  ATTRIBUTION: named("Attribution, touchpoints", "渠道归因、触点", "管道歸因、通路歸因、觸點"),

  CSAT: named("Customer satisfaction", "客户满意度、好评率", "顧客滿意度、好評率"),
  MEMBER_TIER: named("Member tier, loyalty level", "会员等级", "會員等級"),
  POINTS_COST: named("Cost of loyalty points", "积分成本", "點數成本、積分成本"),

  PRICE_COST_PLUS: named("Cost-plus price", "成本加成定价", "成本加成定價"),
  PRICE_FOR_MARGIN: named("Price for a margin", "按毛利率定价", "按毛利率定價"),
  PRICE_COMPETITIVE: named("Competitive price", "竞争定价、竞品价格", "競爭定價、競品價格"),
  PRICE_VALUE: named("Value-based price", "价值定价", "價值定價"),
  PRICE_SENSITIVITY: named(
    "Price sensitivity meter, Van Westendorp",
    "价格敏感度测试、PSM",
    "價格敏感度測試、PSM",
  ),
  ELASTICITY: named("Price elasticity", "价格弹性", "價格彈性"),
  OPTIMAL_PRICE: named("Optimal price", "最优价格、最优定价", "最適價格、最佳定價"),
  OPTIMAL_PRICE_LINEAR: named(
    "Optimal price on linear demand",
    "最优价格（线性需求）",
    "最適價格（線性需求）",
  ),
  BREAK_EVEN: named("Break-even quantity", "盈亏平衡点、保本销量", "損益兩平點、保本銷量"),

  PROMO_PRICE: named(
    "Promotion price, stacked discounts",
    "到手价、满减叠加、优惠券",
    "實付金額、到手價、滿減疊加、優惠券",
  ),
  PROMO_BREAKEVEN: named("Break-even uplift of a promotion", "促销保本增量", "促銷保本增量"),
  PROMO_PROFIT: named("Promotion profit, cannibalization", "促销利润、蚕食效应", "促銷利潤、蠶食效應"),
  PROMO_THRESHOLD: named("Spend and save, threshold offer", "满减、满减门槛、凑单", "滿減、滿減門檻、湊單"),
  PROMO_UPLIFT: named("Promotion uplift", "促销增量、活动效果", "促銷增量、活動成效"),

  SERVICE_LEVEL: named("Service level, Erlang C", "客服接通率、服务水平", "客服接通率、服務水準"),
  SERVICE_AGENTS: named("Agents needed, staffing", "客服排班、客服人数", "客服排班、客服人數"),
};
