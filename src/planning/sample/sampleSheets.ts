import { isoDay } from "../../math/isoDay.js";
import type { NewSheet, RangeFormat } from "../scenario/newSheet.js";
import type { Cell } from "../tables/workbook.js";
import type { SampleChannel, SampleProduct, SampleSale } from "./sampleShop.js";

interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
  readonly numberFormat?: string;
}

const money = "¥#,##0.00";
const wholeMoney = "¥#,##0";
const whole = "#,##0";

export interface SampleTables {
  readonly products: readonly SampleProduct[];
  readonly sales: readonly SampleSale[];
  readonly channels: readonly SampleChannel[];
  /** By channel, then by week. */
  readonly spends: readonly (readonly number[])[];
  /** By week. */
  readonly visitors: readonly number[];
  readonly orderValues: readonly number[];
  /** Day number of the first week's Monday. */
  readonly firstDay: number;
}

/** The sample shop as five sheets. */
export function sampleSheets({
  products,
  sales,
  channels,
  spends,
  visitors,
  orderValues,
  firstDay,
}: SampleTables): NewSheet[] {
  return [
    tableSheet("商品 Products", products, [
      { header: "SKU", width: 70, cell: ({ sku }) => sku },
      { header: "商品名称 Name", width: 230, cell: ({ name }) => name },
      { header: "类目 Category", width: 150, cell: ({ category }) => category },
      { header: "售价 Price (¥)", width: 125, cell: ({ price }) => price, numberFormat: money },
      { header: "成本 Unit cost (¥)", width: 150, cell: ({ unitCost }) => unitCost, numberFormat: money },
      {
        header: "周销量 Weekly units",
        width: 160,
        cell: ({ weeklyUnits }) => weeklyUnits,
        numberFormat: whole,
      },
      { header: "库存 Stock", width: 100, cell: ({ stock }) => stock, numberFormat: whole },
      { header: "交期(周) Lead time (weeks)", width: 210, cell: ({ leadTimeWeeks }) => leadTimeWeeks },
    ]),
    tableSheet("销售 Sales", sales, [
      { header: "日期 Week of", width: 110, cell: ({ date }) => ({ date }), numberFormat: "yyyy-mm-dd" },
      { header: "SKU", width: 70, cell: ({ sku }) => sku },
      { header: "销量 Units", width: 90, cell: ({ units }) => units, numberFormat: whole },
      { header: "单价 Price (¥)", width: 110, cell: ({ price }) => price, numberFormat: money },
      { header: "促销 Promotion", width: 125, cell: ({ promoted }) => (promoted ? 1 : 0) },
    ]),
    tableSheet("渠道 Channels", channels, [
      { header: "渠道 Channel", width: 180, cell: ({ name }) => name },
      {
        header: "周花费 Weekly spend",
        width: 165,
        cell: ({ weeklySpend }) => weeklySpend,
        numberFormat: wholeMoney,
      },
      {
        header: "周销售额 Weekly revenue (¥)",
        width: 220,
        cell: ({ weeklyRevenue }) => weeklyRevenue,
        numberFormat: wholeMoney,
      },
    ]),
    tableSheet(
      "花费 Spend",
      [...spends[0].keys()],
      [
        {
          header: "日期 Week of",
          width: 110,
          cell: (week) => ({ date: isoDay(firstDay + 7 * week) }),
          numberFormat: "yyyy-mm-dd",
        },
        ...channels.map(({ name }, i) => ({
          header: name,
          width: 165,
          cell: (week: number) => spends[i][week],
          numberFormat: wholeMoney,
        })),
        { header: "访客数 Visitors", width: 120, cell: (week) => visitors[week], numberFormat: whole },
      ],
    ),
    tableSheet(
      "订单 Orders",
      orderValues.map((value, i) => ({ value, number: `A${10_001 + i}` })),
      [
        { header: "订单号 Order", width: 110, cell: ({ number }) => number },
        { header: "订单金额 Order value (¥)", width: 195, cell: ({ value }) => value, numberFormat: money },
      ],
    ),
  ];
}

function tableSheet<Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): NewSheet {
  const formats: RangeFormat[] = [{ row: 1, column: 1, rows: 1, columns: columns.length, look: "header" }];
  columns.forEach(({ numberFormat }, i) => {
    if (!numberFormat) return;
    formats.push({ row: 2, column: i + 1, rows: rows.length, columns: 1, look: "result", numberFormat });
  });
  return {
    name,
    cells: [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    columnWidths: columns.map(({ width }) => width),
    formats,
    charts: [],
    frozenRows: 1,
  };
}
