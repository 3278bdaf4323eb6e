import type { Translations } from "./translations.js";

/** Said of functions of several sections. */
export const sharedTexts: Translations = {
  "The customer of each order: number, name or e-mail, one order per row, in any order.": [
    "每笔订单的客户（编号、姓名或邮箱），一行一笔订单，顺序不限。",
    "每筆訂單的顧客（編號、姓名或電子郵件），一列一筆訂單，順序不限。",
  ],
  "The money of each order, refunds negative.": [
    "每笔订单的金额，退款填负数。",
    "每筆訂單的金額，退款填負數。",
  ],
  "if an argument is out of its range.": ["参数超出允许范围。", "引數超出允許範圍。"],
  "Cost of the goods sold in the period.": ["本期的销货成本。", "本期的銷貨成本。"],
  "Cost of placing one order.": ["每次订货的成本。", "每次訂購的成本。"],
  "Units per order.": ["每次订货的件数。", "每次訂購的件數。"],
  "Units.": ["件数。", "件數。"],
  "Cost of one unit left at the end of a period.": ["期末每件剩余库存的成本。", "期末每件剩餘庫存的成本。"],
  "Cost of one unit.": ["单位成本。", "單位成本。"],
};
