import { basketRules } from "../../domain/data/basketRules.js";
import { cleanDate } from "../../domain/data/cleanDate.js";
import { cleanNumber } from "../../domain/data/cleanNumber.js";
import { rowByRow, wholeRange } from "../answer.js";
import { word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { logColumn } from "../listReaders.js";
import { content, named } from "../textReaders.js";

/**
 * Reads numbers out of text: ¥1,234.50, full-width １２３, 1.2万, 15%, (300).
 *
 * @param {text} values Text or number, one per row.
 * @return {number} The number in each cell; an error names a cell that holds none.
 * @example =CLEAN_NUMBER({"¥88.50"; "１２３"; "1.2万"; "15%"; "(300)"}) → 88.5; 123; 12000; 0.15; -300
 * @customfunction
 */
export function CLEAN_NUMBER(values: Cells) {
  return rowByRow("CLEAN_NUMBER", { values: content(values) }, {}, cleanNumber);
}

/**
 * Reads dates out of text: 2026年11月1日, 2026/11/1, 20261101, 1 Nov 2026, and 1/11/2026 in the stated order.
 *
 * @param {text} values Text or date, one per row.
 * @param {text} order Optional: "ymd" (default), "dmy" or "mdy", where the text does not show it.
 * @return {date} The date in each cell; an error names a cell that holds none.
 * @example =CLEAN_DATE({"2026年11月1日"; "1/11/2026"}, "dmy") → 2026-11-01; 2026-11-01
 * @customfunction
 */
export function CLEAN_DATE(values: Cells, order: Cells) {
  return rowByRow(
    "CLEAN_DATE",
    { values: content(values) },
    { order: word(order, "ymd", "dmy", "mdy") },
    cleanDate,
  );
}

/**
 * Finds products that are bought together.
 *
 * @param {range} order_ids The order of each row, one row per order and item.
 * @param {range} items The item of each row.
 * @param {number} min_support Optional: share of orders that hold both, default 0.01.
 * @param {number} min_confidence Optional: share of the first item's orders that hold the second, default 0.2.
 * @return {table} if_bought, then_buys, support, confidence, lift, orders; best lift first.
 * @example =BASKET_RULES({1; 1; 2; 2; 3; 4}, {"tea"; "cup"; "tea"; "cup"; "tea"; "pot"}, 0.5, 0.7) → if_bought, then_buys, support, confidence, lift, orders; cup, tea, 0.5, 1, 1.33, 2
 * @customfunction
 */
export function BASKET_RULES(order_ids: Cells, items: Cells, min_support: Cells, min_confidence: Cells) {
  return wholeRange(
    "BASKET_RULES",
    {
      order_ids: logColumn(
        named(
          content(order_ids),
          "order",
          "order_id",
          "orderid",
          "order_no",
          "invoice",
          "invoiceno",
          "invoice_no",
          "订单",
          "订单号",
          "订单编号",
        ),
      ),
      items: logColumn(
        named(
          content(items),
          "item",
          "items",
          "product",
          "product_id",
          "sku",
          "stockcode",
          "商品",
          "商品名称",
          "产品",
          "货号",
        ),
      ),
    },
    { min_support, min_confidence },
    basketRules,
  );
}
