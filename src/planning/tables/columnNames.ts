import type { ColumnRole, TableKind } from "./issue.js";

type Names = Readonly<Partial<Record<ColumnRole, string>>>;

const sku =
  "sku|sku id|skuid|sku code|seller sku|merchant sku|variant sku|lineitem sku|stock code|product code|item code|product id|item id|article|article number|asin|child asin|商品编码|商品編碼|商品编号|商品編號|产品编码|產品編碼|产品编号|產品編號|商家编码|商家編碼|货号|貨號|编码|編碼|款号|款號|料号|料號|商品id|宝贝id|寶貝id|规格编码|規格編碼";
const name =
  "name|product|product name|product title|item|item name|lineitem name|description|title|商品名称|商品名稱|产品名称|產品名稱|商品|产品|產品|品名|名称|名稱|宝贝|宝贝标题|宝贝名称|寶貝|商品标题|商品標題|标题|標題|描述";
const category =
  "category|product category|product type|type|group|department|brand|类目|類目|商品类目|商品類目|品类|品類|分类|分類|类别|類別|品牌";
/** What is asked before any discount: the price only where no other one is there. */
const askedPrice =
  "retail price|list price|msrp|rrp|compare at price|variant compare at price|零售价|零售價|定价|定價|原价|原價|吊牌价|吊牌價|市场价|市場價|划线价|劃線價|建议零售价|建議零售價|单买价|單買價";
/** What is paid in a promotion only, likewise. */
const promotedPrice =
  "promo price|promotion price|deal price|活动价|活動價|促销价|促銷價|秒杀价|秒殺價|券后价|券後價";
const price = `price|unit price|selling price|sale price|sales price|avg price|average price|item price|variant price|lineitem price|your price|售价|售價|单价|單價|价格|價格|均价|均價|平均价|平均價|成交价|成交價|现价|現價|一口价|一口價|到手价|到手價|日常价|日常價|京东价|京東價|拼单价|拼單價|团购价|團購價|件单价|件單價|${askedPrice}|${promotedPrice}`;
const competitorPrice =
  "competitor price|competitors price|competing price|rival price|price of competitor|竞品价|競品價|竞品价格|競品價格|竞品售价|競品售價|竞争价|競爭價|竞争价格|競爭價格|竞争对手价格|競爭對手價格|对手价|對手價|对手价格|對手價格|友商价|友商價";
const revenue =
  "revenue|sales revenue|weekly revenue|sales|net sales|gross sales|total sales|ordered product sales|turnover|gmv|销售额|銷售額|销售金额|銷售金額|成交额|成交額|成交金额|成交金額|总成交金额|總成交金額|支付金额|支付金額|下单金额|下單金額|交易额|交易額|营收|營收|营业额|營業額|收入|周销售额|週銷售額|销售收入|銷售收入|支付gmv";
const stock =
  "stock|on hand|quantity on hand|inventory|inventory qty|variant inventory qty|in stock|stock on hand|available|库存|庫存|总库存|總庫存|当前库存|當前庫存|现货库存|現貨庫存|现有库存|現有庫存|可用库存|可用庫存|库存数量|庫存數量|在库|在庫";
const leadTime =
  "lead time|lead time weeks|lead time days|delivery time|交期|交货期|交貨期|补货周期|補貨週期|前置时间|前置時間|备货期|備貨期|到货周期|到貨週期|采购周期|採購週期";
const date =
  "date|day|week|week of|week starting|week start|order date|invoice date|purchase date|created at|time|日期|时间|時間|周|週|周次|週次|星期|订单日期|訂單日期|销售日期|銷售日期|统计日期|統計日期|支付时间|支付時間|下单时间|下單時間|订单创建时间|訂單建立時間|开始日期|開始日期";
const visitors =
  "visitors|unique visitors|visits|weekly visitors|sessions|uv|traffic|访客数|訪客數|访客|訪客|商品访客数|商品訪客數|店铺访客数|商店訪客數|访客量|訪客量|访问人数|訪問人數|浏览人数|瀏覽人數|流量";
const orderCount =
  "orders|order count|number of orders|conversions|purchases|transactions|订单数|訂單數|订单量|訂單量|成交订单数|成交訂單數|支付订单数|支付訂單數|成交单量|成交單量|成交笔数|成交筆數|单量|單量|转化数|轉化數|转化量|轉化量";
const channel =
  "channel|channel name|marketing channel|media|media channel|source|platform|campaign|campaign name|渠道|渠道名称|渠道名稱|媒体|媒體|推广渠道|推廣渠道|广告渠道|廣告渠道|来源|來源|投放渠道|投放平台|计划名称|計畫名稱|推广计划|推廣計畫";
const spend =
  "spend|weekly spend|ad spend|marketing spend|budget|weekly budget|cost|weekly cost|monthly spend|daily spend|amount spent|花费|花費|总花费|總花費|实际花费|實際花費|费用|費用|广告费|廣告費|投放|投放费用|投放費用|投放金额|投放金額|推广费|推廣費|推广花费|推廣花費|预算|預算|消耗|周花费|週花費|周费用|週費用|广告花费|廣告花費|月花费|月花費|日花费|日花費";

/**
 * What columns of each kind of table are called; whole header names, apart by |. Earlier roles win ties.
 * Some roles are listed only because they tell against the kind: a date among products, a SKU among channels.
 */
export const namesOf: Readonly<Record<TableKind, Names>> = {
  products: {
    sku,
    name,
    category,
    productRole:
      "role|product role|positioning|product positioning|角色|商品角色|产品角色|產品角色|定位|商品定位|产品定位|產品定位|款式定位|货品定位|貨品定位|款型|商品分层|商品分層",
    unitCost:
      "cost|unit cost|cost price|cost per item|purchase price|buying price|cogs|成本|成本价|成本價|进价|進價|进货价|進貨價|采购价|採購價|采购成本|採購成本|单位成本|單位成本|供货价|供貨價",
    competitorPrice,
    price,
    units:
      "weekly units|units per week|weekly sales units|units|quantity|qty|units sold|units ordered|weekly demand|demand|monthly units|daily units|周销量|週銷量|周均销量|週均銷量|平均周销量|平均週銷量|销量|銷量|月销量|月銷量|日均销量|日均銷量|销售数量|銷售數量|支付件数|支付件數|成交件数|成交件數|成交商品件数|成交商品件數",
    reorderPoint:
      "reorder point|reorder level|rop|minimum stock|min stock|订货点|訂貨點|再订货点|再訂貨點|再訂購點|訂購點|补货点|補貨點|安全库存|安全庫存|最低库存|最低庫存|库存下限|庫存下限",
    orderQuantity:
      "order quantity|order qty|reorder quantity|reorder qty|lot size|batch size|moq|订货量|訂貨量|訂購量|补货量|補貨量|采购量|採購量|订货批量|訂貨批量|每次补货|每次補貨|起订量|起訂量",
    orderUpTo:
      "order up to|order up to level|target stock|target level|maximum stock|max stock|par level|目标库存|目標庫存|最高库存|最高庫存|最大库存|最大庫存|库存上限|庫存上限|补货至|補貨至",
    stock,
    leadTime,
    visitors,
    date,
  },
  history: {
    date,
    sku,
    name,
    category,
    units:
      "units|quantity|qty|units sold|units ordered|sales units|sold|weekly units|volume|demand|net quantity|net items sold|quantity purchased|lineitem quantity|销量|銷量|销售数量|銷售數量|销售件数|銷售件數|数量|數量|件数|件數|周销量|週銷量|成交件数|成交件數|成交商品件数|成交商品件數|支付件数|支付件數|购买数量|購買數量|商品数量|商品數量",
    competitorPrice,
    price,
    promotion:
      "promotion|promo|promotion flag|promo flag|on promotion|on promo|is promo|promoted|advert|deal|促销|促銷|是否促销|是否促銷|活动|活動|是否活动|是否活動|促销标记|促銷標記|活动名称|活動名稱",
    soldOut:
      "sold out|out of stock|stock out|stockout|is stockout|oos|oos flag|缺货|缺貨|断货|斷貨|是否缺货|是否缺貨|是否断货|是否斷貨|售罄|是否售罄|无货|無貨|缺货标记|缺貨標記",
    revenue,
    visitors,
    stock,
    leadTime,
  },
  channels: { channel, spend, revenue, orderCount, date, sku, price },
  orders: {
    orderValue:
      "order value|order amount|order total|basket|basket value|basket size|order revenue|订单金额|訂單金額|客单价|客單價|订单总额|訂單總額|实付金额|實付金額|支付金额|支付金額|订单额|訂單額|订单实付金额|訂單實付金額|买家实付金额|買家實付金額",
    orderNumber:
      "order|order id|order number|order no|invoice|invoice no|invoice number|transaction id|amazon order id|订单号|訂單號|订单编号|訂單編號|订单id|主订单编号|主訂單編號|单号|單號",
    sku,
    visitors,
    orderCount,
    revenue: `${revenue}|amount|total|金额|金額|总额|總額`,
    date,
  },
  spend: {
    date,
    channel,
    spend,
    revenue,
    orderCount,
    orderValue:
      "revenue per conversion|revenue per order|average order value|avg order value|aov|客单价|客單價|平均订单金额|平均訂單金額",
    visitors,
    orderNumber: "order id|order number|order no|invoice|invoice no|订单号|訂單號|订单编号|訂單編號",
    sku,
    price,
  },
};

/** Names that say a role less surely than the others of that role. */
export const weakNames: ReadonlySet<string> = new Set([
  ...askedPrice.split("|"),
  ...promotedPrice.split("|"),
  "安全库存", // the stock to be kept, which some take for the reorder point
  "安全庫存",
  "起订量", // the least that may be ordered
  "起訂量",
  "moq",
]);
