import type { Translations } from "./translations.js";

/** Distances, sites, routes and landed cost. */
export const logisticsTexts: Translations = {
  "Distance between two places as the crow flies.": ["两地之间的直线距离。", "兩地之間的直線距離。"],
  "Latitude of the first place in degrees, south is negative.": [
    "第一个地点的纬度，单位为度，南纬为负。",
    "第一個地點的緯度，單位為度，南緯為負。",
  ],
  "Longitude of the first place in degrees, west is negative.": [
    "第一个地点的经度，单位为度，西经为负。",
    "第一個地點的經度，單位為度，西經為負。",
  ],
  "Latitude of the second place.": ["第二个地点的纬度。", "第二個地點的緯度。"],
  "Longitude of the second place.": ["第二个地点的经度。", "第二個地點的經度。"],
  "Kilometers along the great circle.": ["大圆距离，单位为公里。", "大圓距離，單位為公里。"],
  "if a coordinate is out of its range.": ["经纬度超出范围。", "經緯度超出範圍。"],
  "Cheapest way to deliver a number of parcels, and what it saves against the next best.": [
    "配送一定数量的包裹，哪种方式最省钱，比次优方式省多少。",
    "配送一定數量的包裹，哪種方式最省錢，比次佳方式省多少。",
  ],
  "Parcels per period; a range gives a row per cell.": [
    "每期的包裹数；填区域时，每个单元格返回一行。",
    "每期的包裹數；填範圍時，每個儲存格傳回一列。",
  ],
  "Table of the ways to deliver: name, fixed_cost per period, cost_per_parcel.": [
    "配送方式表：name（名称）、fixed_cost（每期固定成本）、cost_per_parcel（每个包裹的成本）。",
    "配送方式表：name（名稱）、fixed_cost（每期固定成本）、cost_per_parcel（每個包裹的成本）。",
  ],
  "Table: parcels, mode, cost, next_best, saving.": [
    "表格：parcels（包裹数）、mode（方式）、cost（成本）、next_best（次优方式）、saving（节省）。",
    "表格：parcels（包裹數）、mode（方式）、cost（成本）、next_best（次佳方式）、saving（節省）。",
  ],
  "if the volume or a cost is negative.": ["包裹数或成本为负。", "包裹數或成本為負。"],
  "Where a warehouse, or several, would best stand for the given customers.": [
    "为给定的客户选出一个或多个仓库的最佳位置。",
    "為給定的顧客選出一個或多個倉庫的最佳位置。",
  ],
  "Latitude of each customer or town in degrees.": [
    "每个客户或城镇的纬度，单位为度。",
    "每個顧客或城鎮的緯度，單位為度。",
  ],
  "Longitude of each in degrees.": ["每个客户或城镇的经度，单位为度。", "每個顧客或城鎮的經度，單位為度。"],
  "Weight of each, for example parcels per year; one number stands for all.": [
    "每个客户或城镇的权重，例如每年的包裹数；只填一个数则全部相同。",
    "每個顧客或城鎮的權重，例如每年的包裹數；只填一個數則全部相同。",
  ],
  "Optional: how many warehouses, default 1.": ["可选：仓库个数，默认 1。", "選填：倉庫個數，預設 1。"],
  "Table: site, latitude, longitude, weight, weighted_km (weight times distance, added up).": [
    "表格：site（仓库）、latitude（纬度）、longitude（经度）、weight（权重）、weighted_km（权重乘以距离的总和）。",
    "表格：site（倉庫）、latitude（緯度）、longitude（經度）、weight（權重）、weighted_km（權重乘以距離的總和）。",
  ],
  "if a coordinate or weight is out of its range or there are fewer places than sites.": [
    "经纬度或权重超出范围，或地点少于仓库个数。",
    "經緯度或權重超出範圍，或地點少於倉庫個數。",
  ],
  "Which of the possible sites to open so that customers are as near as possible.": [
    "在候选地点中启用哪几个，才能离客户最近。",
    "在候選地點中啟用哪幾個，才能離顧客最近。",
  ],
  "Distances: a row per customer, a column per possible site.": [
    "距离，每行一个客户，每列一个候选地点。",
    "距離，每列一個顧客，每欄一個候選地點。",
  ],
  "Weight of each customer, for example parcels per year.": [
    "每个客户的权重，例如每年的包裹数。",
    "每個顧客的權重，例如每年的包裹數。",
  ],
  "How many sites to open.": ["启用的地点数。", "啟用的地點數。"],
  "Table: site (number of the column), clients, cost (weight times distance).": [
    "表格：site（地点所在的列号）、clients（客户数）、cost（权重乘以距离）。",
    "表格：site（地點所在的欄號）、clients（顧客數）、cost（權重乘以距離）。",
  ],
  "if a distance or weight is negative, lengths differ or there are not p candidates.": [
    "距离或权重为负、个数不符，或候选地点不足 p 个。",
    "距離或權重為負、個數不符，或候選地點不足 p 個。",
  ],
  "Short delivery routes from a depot that visit every stop once, no vehicle loaded above its capacity.": [
    "从配送中心出发的较短配送路线：每个站点只到一次，每辆车不超载。",
    "從配送中心出發的較短配送路線：每個站點只到一次，每輛車不超載。",
  ],
  "Distances or times from each node to each; the first row and column are the depot.": [
    "各节点之间的距离或时间；第一行和第一列为配送中心。",
    "各節點之間的距離或時間；第一列和第一欄為配送中心。",
  ],
  "Load of each node, 0 for the depot.": ["各节点的货量，配送中心为 0。", "各節點的貨量，配送中心為 0。"],
  "What a vehicle carries.": ["每辆车的装载量。", "每輛車的裝載量。"],
  "Table: route, stop, node (the depot is 1), load and distance up to the stop.": [
    "表格：route（路线）、stop（第几站）、node（节点，配送中心为 1）、load 和 distance（到该站为止的货量和距离）。",
    "表格：route（路線）、stop（第幾站）、node（節點，配送中心為 1）、load 和 distance（到該站為止的貨量和距離）。",
  ],
  "if the distances are not square or negative, the demands do not match or one exceeds the capacity.": [
    "距离表不是方阵或有负数、货量个数不符，或有货量超过装载量。",
    "距離表不是方陣或有負數、貨量個數不符，或有貨量超過裝載量。",
  ],
  "Cost of an imported unit on arrival, in home money.": [
    "进口商品每件的到岸成本，以本币计。",
    "進口商品每件的到岸成本，以本國貨幣計。",
  ],
  "Price per unit in foreign money.": ["每件价格，以外币计。", "每件價格，以外幣計。"],
  "Optional: freight per unit in foreign money, default 0.": [
    "可选：每件运费，以外币计，默认 0。",
    "選填：每件運費，以外幣計，預設 0。",
  ],
  "Optional: insurance per unit in foreign money, default 0.": [
    "可选：每件保险费，以外币计，默认 0。",
    "選填：每件保險費，以外幣計，預設 0。",
  ],
  "Optional: duty on price, freight and insurance, for example 0.12 for 12%, default 0.": [
    "可选：关税税率，按价格、运费和保险费之和计，例如 0.12 即 12%，默认 0。",
    "選填：關稅稅率，依價格、運費和保險費之和計，例如 0.12 即 12%，預設 0。",
  ],
  "Optional: value-added tax on all that plus duty, default 0.": [
    "可选：增值税税率，按上述金额加关税计，默认 0。",
    "選填：加值稅稅率，依上述金額加關稅計，預設 0。",
  ],
  "Optional: fees per unit in home money, default 0.": [
    "可选：每件的其他费用，以本币计，默认 0。",
    "選填：每件的其他費用，以本國貨幣計，預設 0。",
  ],
  "Optional: home money for one unit of foreign money, default 1.": [
    "可选：汇率，即一单位外币折合的本币，默认 1。",
    "選填：匯率，即一單位外幣折合的本國貨幣，預設 1。",
  ],
  "Home money per unit.": ["每件成本，以本币计。", "每件成本，以本國貨幣計。"],
  "if an argument is negative or the exchange rate not above 0.": [
    "参数为负，或汇率不大于 0。",
    "引數為負，或匯率不大於 0。",
  ],
};
