/** Exactly what becomes global in the script: the functions in cells, the menu, what the sidebar calls. */

export { AD_CHECK, PII_CHECK, PII_MASK } from "./functions/compliance.js";
export { AB_SAMPLE_SIZE, AB_TEST, CONVERSION, FUNNEL } from "./functions/conversion.js";
export {
  BGNBD_EXPECTED,
  BGNBD_FIT,
  COHORT,
  CUSTOMER_LTV,
  CUSTOMER_SUMMARY,
  GAMMA_GAMMA_FIT,
  GAMMA_GAMMA_SPEND,
  LTV,
  NPS,
  P_ALIVE,
  REPURCHASE_RATE,
  RETENTION,
  RETENTION_FIT,
  RFM,
} from "./functions/customers.js";
export { BASKET_RULES, CLEAN_DATE, CLEAN_NUMBER } from "./functions/data.js";
export {
  ANOMALIES,
  BASS,
  BASS_FIT,
  DEMAND_CLASS,
  DEMAND_FORECAST,
  FORECAST_ERROR,
  LIFECYCLE,
  SEASONAL_INDEX,
} from "./functions/demand.js";
export {
  BENCHMARK,
  BUDGET_VARIANCE,
  CASH_CYCLE,
  CONCENTRATION,
  GOAL_LEVERS,
  GOAL_PACE,
  GOAL_SPLIT,
  GROWTH_RATE,
  PRICE_VOLUME_MIX,
  PRODUCT_ROLE,
} from "./functions/goals.js";
export {
  ABC,
  ABC_TABLE,
  ABC_XYZ,
  CVA,
  DAYS_OF_SUPPLY,
  EOQ,
  EOQ_COST,
  EOQ_DISCOUNT,
  FILL_RATE,
  GMROI,
  INVENTORY_TURNOVER,
  JOINT_ORDER,
  KANBAN,
  LOT_COST,
  LOT_SIZES,
  MRP,
  MRP_BOM,
  NEWSVENDOR,
  NEWSVENDOR_DISCRETE,
  NEWSVENDOR_PROFIT,
  REORDER_POINT,
  REORDER_POINT_FILL,
  RQ_POLICY,
  SAFETY_STOCK,
  SCORECARD,
  SS_POLICY,
  XYZ,
} from "./functions/inventory.js";
export {
  DELIVERY_MODE,
  DELIVERY_ROUTES,
  DISTANCE_KM,
  LANDED_COST,
  P_MEDIAN,
  WAREHOUSE_SITE,
} from "./functions/logistics.js";
export {
  ADSTOCK,
  ATTRIBUTION,
  BREAKEVEN_ROAS,
  BUDGET_FOR_TARGET,
  BUDGET_SPLIT,
  CAC,
  RESPONSE,
  RESPONSE_FIT,
  ROAS,
} from "./functions/marketing.js";
export { CSAT, MEMBER_TIER, POINTS_COST } from "./functions/members.js";
export {
  BREAK_EVEN,
  ELASTICITY,
  OPTIMAL_PRICE,
  OPTIMAL_PRICE_LINEAR,
  PRICE_COMPETITIVE,
  PRICE_COST_PLUS,
  PRICE_FOR_MARGIN,
  PRICE_SENSITIVITY,
  PRICE_VALUE,
} from "./functions/pricing.js";
export {
  PROMO_BREAKEVEN,
  PROMO_PRICE,
  PROMO_PROFIT,
  PROMO_THRESHOLD,
  PROMO_UPLIFT,
} from "./functions/promotions.js";
export { SERVICE_AGENTS, SERVICE_LEVEL } from "./functions/service.js";
export { onInstall, onOpen, showFunctionHelp, showPlanner } from "./menu.js";
export {
  plannerInsertFormula,
  plannerListFunctions,
  plannerReadEngine,
  plannerReadMessages,
  plannerReadScenario,
  plannerReadSelection,
  plannerReadWorkbook,
  plannerShowCell,
  plannerWriteSample,
  plannerWriteSheets,
} from "./sidebarServer.js";
