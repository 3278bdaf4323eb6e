import { isBlank, readNumber } from "./cleanCell.js";
import { headerWords } from "./columnRoles.js";
import type { HeaderRow } from "./headerRows.js";
import type { Cell } from "./workbook.js";

/** A column, from 0, that seems to be one channel's spend, and how surely: 0 to 1. */
export interface SpendColumn {
  readonly column: number;
  readonly score: number;
}

/** Words that say spend. */
const spendWords =
  /\b(?:ad ?spend|spend|spent|costs?|budget|expenses?|expenditure)\b|(?:广告|廣告|推广|推廣|投放|营销|營銷|行销|行銷)(?:花费|花費|费用|費用|费|費|金额|金額)|花费|花費|费用|費用|消耗|投放|预算|預算/g;
/** What Robyn's tables end the name of a spend in, and those of impressions, clicks and the like. */
const spendEnding = /_s$/i;
const otherEnding = /_[ipb]$/i;
/** Rates, and what a shop spends on other things. */
const otherMoney =
  /\b(?:per|rate|share|cp[acmolv]|roas?|roi|goods|product cost|cogs|shipping|freight|packing|packaging|postage|fees?|tax(?:es)?|tips?|labou?r|wages|rent|platform|commission|refunds?|returns?|total cost)\b|率|占比|比$|均|产出|產出|物流|运费|運費|邮费|郵費|税|稅|快递|快遞|包装|包裝|佣金|人工|工资|工資|房租|退款|退货|退貨|平台费|平台費|手续费|手續費/;
/** What else is counted of a channel. */
const otherMeasures =
  /\b(?:impressions?|impr|clicks?|views?|visits?|visitors|sessions|users|reach|grps?|conversions?|orders?|revenue|sales|gmv|leads|installs|followers|subscribers|newsletters?|events?|control|score|index|profit|margin|discount|subtotal|target|price|stock|units|temperature|holidays?|promo|promotion|competitors?) |曝光|展现|展現|展示|点击|點擊|浏览|瀏覽|访客|訪客|播放|观看|觀看|粉丝|粉絲|收藏|加购|加購|销售|銷售|成交|订单|訂單|转化|轉化|金额|金額|利润|利潤|毛利|折扣|优惠|優惠|目标|目標|同期|库存|庫存|价|價|竞|競/;
const channelNames =
  /\b(?:tv|television|radio|print|newspapers?|magazines?|ooh|outdoor|billboards?|search|sem|ppc|social|display|video|email|affiliates?|influencers?|kols?|google|bing|facebook|meta|instagram|tiktok|douyin|youtube|pinterest|snapchat|twitter|linkedin|shopping|retargeting|remarketing|live ?streaming|ads)\b|搜索|搜尋|直播|信息流|資訊流|直通车|直通車|钻展|鑽展|钻石展位|万相台|萬相台|引力魔方|淘宝客|淘寶客|超级推荐|超級推薦|达人|達人|短视频|短視頻|抖音|快手|小红书|小紅書|微博|微信|朋友圈|公众号|快车|快車|京准通|购物触点|千川|巨量|多多|全站|电视|電視|广播|廣播|户外|戶外|报纸|報紙|百度|联盟|聯盟|站外|品牌广告|品牌廣告/;
/** The spend of all channels together. */
const allChannels =
  /^(?:total|all|sum|overall|ads?|advertising|marketing|media|weekly|daily|周|週|日|总|總|合计|合計|总计|總計|全部|全店|实际|實際)?$/i;

/**
 * The columns of a table with a row per week or day that are each one channel's spend: those whose header says
 * spend (`search_spend`, `tv_S`, `直播花费`); else those named after a channel; else, beside a revenue, all
 * columns of numbers from 0 that together stay below it.
 *
 * @param isFree   whether a column, from 0, has no other role
 * @param revenue  column of the revenue, from 0; null where there is none
 * @param isByTime whether each row under the header has a date of its own
 */
export function spendColumns(
  place: HeaderRow,
  sample: readonly (readonly Cell[])[],
  locale: string,
  isFree: (column: number) => boolean,
  revenue: number | null,
  isByTime: boolean,
): SpendColumn[] {
  const holdsAmounts = ({ column }: { readonly column: number }) =>
    isFree(column) && areAmounts(sample, column, locale);
  const headed = place.headers
    .map((header, offset) => ({ header, column: place.firstColumn + offset }))
    .filter(({ header }) => header !== "" && !otherMoney.test(headerWords(header)));
  const said = headed.filter(({ header }) => saysSpend(header)).filter(holdsAmounts);
  if (said.length > 0) return withoutTotal(said).map(({ column }) => ({ column, score: 1 }));
  const others = headed.filter(({ header }) => !saysOtherMeasure(header));
  const named = others.filter(({ header }) => namesChannel(header)).filter(holdsAmounts);
  if (named.length > 0) return named.map(({ column }) => ({ column, score: 0.85 }));
  if (revenue === null || !isByTime) return [];
  const plain = others.filter(holdsAmounts);
  if (plain.length < 2) return [];
  const sum = (column: number) =>
    sample.reduce((total, row) => total + (readNumber(row[column], locale) ?? 0), 0);
  const spent = plain.reduce((total, { column }) => total + sum(column), 0);
  return spent > 0 && spent < sum(revenue) ? plain.map(({ column }) => ({ column, score: 0.55 })) : [];
}

/** Whether a header is that of a channel, such as `facebook_I` or `search revenue`. */
export function namesChannel(header: string): boolean {
  return channelNames.test(headerWords(header));
}

/** What is left of a header without the words for spend, its unit and brackets: `搜索花费(元)` is 搜索. */
export function channelName(header: string): string {
  const bare = bareHeader(header);
  return allChannels.test(bare) ? header.trim() : bare;
}

function bareHeader(header: string): string {
  const plain = header
    .normalize("NFKC")
    .replace(/[([【].*$/, "")
    .replace(spendEnding, "");
  // Underscores are letters to \b.
  const words = plain.replace(/_/g, " ").replace(new RegExp(spendWords, "gi"), " ");
  return words.replace(/^[\s:：\-–/|]+|[\s:：\-–/|]+$/g, "").replace(/\s+/g, " ");
}

function saysSpend(header: string): boolean {
  return spendEnding.test(header) || headerWords(header).search(spendWords) >= 0;
}

function saysOtherMeasure(header: string): boolean {
  return otherEnding.test(header) || otherMeasures.test(headerWords(header));
}

/** A total beside its parts is no channel. */
function withoutTotal<T extends { readonly header: string }>(columns: readonly T[]): readonly T[] {
  const parts = columns.filter(({ header }) => !allChannels.test(bareHeader(header)));
  return parts.length > 0 ? parts : columns.slice(0, 1);
}

/** Whether nearly all filled cells are numbers from 0, and not all the same flag. */
function areAmounts(sample: readonly (readonly Cell[])[], column: number, locale: string): boolean {
  const filled = sample.map((row) => row[column]).filter((cell) => cell !== undefined && !isBlank(cell));
  const amounts = filled
    .map((cell) => readNumber(cell, locale))
    .filter((value): value is number => value !== null && value >= 0);
  return filled.length > 0 && amounts.length >= 0.9 * filled.length && amounts.some((value) => value > 1);
}
