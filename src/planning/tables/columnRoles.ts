import type { ColumnRole, TableKind } from "./issue.js";

/** How well a header says a role: 1 for one of its names, less where the name is a part of the header. */
export interface RoleMatch {
  readonly role: ColumnRole;
  readonly score: number;
}

type Names = Readonly<Partial<Record<ColumnRole, string>>>;

const sku =
  "sku|sku id|sku code|stock code|product code|item code|product id|item id|article|article number|asin|商品编码|商品編碼|商品编号|商品編號|产品编码|產品編碼|货号|貨號|编码|編碼|款号|款號|料号|料號|商品id";
const name =
  "name|product|product name|item|item name|description|title|商品名称|商品名稱|产品名称|產品名稱|商品|产品|產品|品名|名称|名稱|宝贝|标题|標題|描述";
const category =
  "category|product category|type|group|department|brand|类目|類目|品类|品類|分类|分類|类别|類別|品牌";
/** What is asked before any discount: the price only where no other one is there. */
const askedPrice =
  "retail price|list price|msrp|rrp|零售价|零售價|定价|定價|原价|原價|吊牌价|吊牌價|市场价|市場價|划线价|劃線價";
const price =
  "price|unit price|selling price|sale price|sales price|avg price|average price|售价|售價|单价|單價|价格|價格|均价|均價|平均价|平均價|成交价|成交價|现价|現價|" +
  askedPrice;
const revenue =
  "revenue|sales revenue|weekly revenue|sales|turnover|gmv|销售额|銷售額|成交额|成交額|成交金额|成交金額|营收|營收|收入|周销售额|週銷售額|销售收入";
const stock =
  "stock|on hand|quantity on hand|inventory|in stock|stock on hand|available|库存|庫存|现有库存|現有庫存|可用库存|可用庫存|库存数量|庫存數量|在库";
const leadTime =
  "lead time|lead time weeks|lead time days|delivery time|交期|交货期|交貨期|补货周期|補貨週期|备货期|備貨期|到货周期|采购周期";
const date =
  "date|day|week|week of|week starting|week start|order date|invoice date|time|日期|时间|時間|周|週|周次|週次|星期|订单日期|訂單日期|销售日期|銷售日期|开始日期";

/**
 * What columns of each kind of table are called; whole header names, apart by |. Earlier roles win ties.
 * Some roles are listed only because they tell against the kind: a date among products, a SKU among channels.
 */
const namesOf: Readonly<Record<TableKind, Names>> = {
  products: {
    sku,
    name,
    category,
    unitCost:
      "cost|unit cost|cost price|purchase price|buying price|cogs|成本|成本价|成本價|进价|進價|进货价|進貨價|采购价|採購價|单位成本|單位成本",
    price,
    units:
      "weekly units|units per week|weekly sales units|units|quantity|qty|units sold|weekly demand|demand|monthly units|daily units|周销量|週銷量|周均销量|週均銷量|平均周销量|销量|銷量|月销量|月銷量|日均销量|日均銷量|销售数量|銷售數量",
    stock,
    leadTime,
    date,
  },
  history: {
    date,
    sku,
    name,
    category,
    units:
      "units|quantity|qty|units sold|sales units|sold|weekly units|volume|demand|销量|銷量|销售数量|銷售數量|数量|數量|件数|件數|周销量|週銷量|成交件数|成交件數",
    price,
    promotion:
      "promotion|promo|promotion flag|promo flag|on promotion|on promo|is promo|promoted|advert|deal|促销|促銷|是否促销|是否促銷|活动|活動|是否活动|促销标记|促銷標記",
    revenue,
    stock,
    leadTime,
  },
  channels: {
    channel:
      "channel|channel name|marketing channel|media|media channel|source|platform|渠道|渠道名称|渠道名稱|媒体|媒體|推广渠道|推廣渠道|广告渠道|廣告渠道|来源|來源|投放渠道",
    spend:
      "spend|weekly spend|ad spend|marketing spend|budget|weekly budget|cost|weekly cost|monthly spend|daily spend|花费|花費|费用|費用|广告费|廣告費|投放|投放费用|推广费|推廣費|预算|預算|消耗|周花费|週花費|周费用|週費用|广告花费|廣告花費|月花费|日花费",
    revenue,
    date,
    sku,
    price,
  },
  orders: {
    orderValue:
      "order value|order amount|order total|basket|basket value|basket size|order revenue|订单金额|訂單金額|客单价|客單價|订单总额|訂單總額|实付金额|實付金額|支付金额|支付金額|订单额",
    orderNumber:
      "order|order id|order number|order no|invoice|invoice no|invoice number|transaction id|订单号|訂單號|订单编号|訂單編號|订单id|单号|單號",
    sku,
    revenue: revenue + "|amount|total|金额|金額|总额|總額",
    date,
  },
};

interface KnownName {
  /** As a header by itself. */
  readonly whole: string;
  /**
   * As a part of a longer header: whole words of Latin names; Chinese has no spaces, so that any place will do for
   * names of two and more. null for a name too short to tell anything.
   */
  readonly part: string | null;
  readonly score: number;
}

const askedPrices = new Set(askedPrice.split("|"));

function knownName(name: string): KnownName {
  const whole = headerWords(name);
  const bare = whole.trim();
  const part = /[a-z]/.test(whole) ? whole : bare.length > 1 ? bare : null;
  return { whole, part, score: askedPrices.has(name) ? 0.95 : 1 };
}

const roleNames = new Map(
  (Object.keys(namesOf) as TableKind[]).map((table) => [
    table,
    Object.entries(namesOf[table]).map(
      ([role, names]) => [role as ColumnRole, names.split("|").map(knownName)] as const,
    ),
  ]),
);

/** A longer cell is prose. */
const longestHeader = 80;

/** Roles that a header may mean in a table of this kind, best first. */
export function rolesOfHeader(header: string, table: TableKind): RoleMatch[] {
  const words = header.length > longestHeader ? " " : headerWords(header);
  if (words === " ") return [];
  const wholes = new Set([words, headerWords(header.replace(/[(（[【].*$/, "")), ...languagesOf(words)]);
  const matches: RoleMatch[] = [];
  for (const [role, names] of roleNames.get(table)!) {
    let score = 0;
    for (const { whole, part, score: ofWhole } of names) {
      if (wholes.has(whole)) score = Math.max(score, ofWhole);
      else if (part && words.includes(part)) {
        score = Math.max(score, 0.5 + 0.4 * (whole.length / words.length));
      }
    }
    if (score > 0) matches.push({ role, score });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** The Chinese and the Latin words of a header in both, such as `售价 Price`. */
function languagesOf(words: string): string[] {
  return [words.replace(/[a-z]+/g, " "), words.replace(/\p{Script=Han}+/gu, " ")].map(
    (part) => ` ${part.replace(/ +/g, " ").trim()} `,
  );
}

/** `avg_price`, `AvgPrice`, `Avg. price` as " avg price ". */
function headerWords(header: string): string {
  const plain = header
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${plain.trim()} `.replace(/^ +$/, " ");
}

/** Periods per week that a header speaks of: `月销量` 12/52, `daily units` 7, else 1. */
export function periodsPerWeek(header: string): number {
  const words = headerWords(header);
  if (/月| month(?:ly)? /.test(words)) return 12 / 52;
  if (/日均|每日|日销|日花| daily | per day /.test(words)) return 7;
  return 1;
}

/** Whether a lead time is in days: by the header's or the cell's own unit; otherwise it is in weeks. */
export function speaksOfDays(text: string): boolean {
  return /天|日|\bdays?\b/i.test(text.normalize("NFKC").replaceAll("_", " "));
}
