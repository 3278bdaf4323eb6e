import { deliveryMode } from "../../domain/logistics/deliveryMode.js";
import { deliveryRoutes } from "../../domain/logistics/deliveryRoutes.js";
import { greatCircleDistance } from "../../domain/logistics/greatCircleDistance.js";
import { landedCost } from "../../domain/logistics/landedCost.js";
import { pMedian } from "../../domain/logistics/pMedian.js";
import { warehouseSites } from "../../domain/logistics/warehouseSites.js";
import { rowByRow, wholeRange } from "../answer.js";
import { number, text } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { list } from "../listReaders.js";
import { matrix, series, table } from "../rangeReaders.js";

/**
 * Distance between two places as the crow flies.
 *
 * @param {number} lat1 Latitude of the first place in degrees, south is negative.
 * @param {number} lon1 Longitude of the first place in degrees, west is negative.
 * @param {number} lat2 Latitude of the second place.
 * @param {number} lon2 Longitude of the second place.
 * @return {number} Kilometers along the great circle.
 * @example =DISTANCE_KM(48.8566, 2.3522, 51.5074, -0.1278) → 343.56
 * @customfunction
 */
export function DISTANCE_KM(lat1: Cells, lon1: Cells, lat2: Cells, lon2: Cells) {
  return rowByRow("DISTANCE_KM", { lat1, lon1, lat2, lon2 }, {}, greatCircleDistance);
}

/**
 * Cheapest way to deliver a number of parcels, and what it saves against the next best.
 *
 * @param {number} parcels Parcels per period; a range gives a row per cell.
 * @param {range} modes Table of the ways to deliver: name, fixed_cost per period, cost_per_parcel.
 * @return {range} Table: parcels, mode, cost, next_best, saving.
 * @example =DELIVERY_MODE(3000, {"own fleet", 24000, 2.1; "third party", 0, 6.5; "alliance", 8000, 3.2}) → parcels, mode, cost, next_best, saving; 3000, alliance, 17600, third party, 1900
 * @customfunction
 */
export function DELIVERY_MODE(parcels: Cells, modes: Cells) {
  const columns = { name: text, fixed_cost: number, cost_per_parcel: number };
  return rowByRow("DELIVERY_MODE", { parcels, modes: table(modes, columns) }, {}, deliveryMode);
}

/**
 * Where a warehouse, or several, would best stand for the given customers.
 *
 * @param {range} latitudes Latitude of each customer or town in degrees.
 * @param {range} longitudes Longitude of each in degrees.
 * @param {range} weights Weight of each, for example parcels per year; one number stands for all.
 * @param {number} sites Optional: how many warehouses, default 1.
 * @return {range} Table: site, latitude, longitude, weight, weighted_km (weight times distance, added up).
 * @example =WAREHOUSE_SITE({10; 10; 12; 12; 11}, {20; 22; 20; 22; 21}, {1; 1; 1; 1; 9}) → site, latitude, longitude, weight, weighted_km; 1, 11, 21, 13, 623.25
 * @customfunction
 */
export function WAREHOUSE_SITE(latitudes: Cells, longitudes: Cells, weights: Cells, sites: Cells) {
  return wholeRange(
    "WAREHOUSE_SITE",
    { latitudes: list(latitudes), longitudes: list(longitudes), weights: list(weights) },
    { sites },
    warehouseSites,
  );
}

/**
 * Which of the possible sites to open so that customers are as near as possible.
 *
 * @param {range} distances Distances: a row per customer, a column per possible site.
 * @param {range} weights Weight of each customer, for example parcels per year.
 * @param {number} p How many sites to open.
 * @return {range} Table: site (number of the column), clients, cost (weight times distance).
 * @example =P_MEDIAN({0, 4, 9; 3, 0, 8; 9, 8, 0}, {2; 1; 3}, 2) → site, clients, cost; 1, 2, 3; 3, 1, 0
 * @customfunction
 */
export function P_MEDIAN(distances: Cells, weights: Cells, p: Cells) {
  return wholeRange("P_MEDIAN", { distances: matrix(distances), weights: series(weights), p }, {}, pMedian);
}

/**
 * Short delivery routes from a depot that visit every stop once, no vehicle loaded above its capacity.
 *
 * @param {range} distances Distances or times from each node to each; the first row and column are the depot.
 * @param {range} demands Load of each node, 0 for the depot.
 * @param {number} capacity What a vehicle carries.
 * @return {range} Table: route, stop, node (the depot is 1), load and distance up to the stop.
 * @example =DELIVERY_ROUTES({0, 3, 4; 3, 0, 5; 4, 5, 0}, {0; 6; 6}, 10) → route, stop, node, load, distance; 1, 1, 2, 6, 3; 2, 1, 3, 6, 4
 * @customfunction
 */
export function DELIVERY_ROUTES(distances: Cells, demands: Cells, capacity: Cells) {
  return wholeRange(
    "DELIVERY_ROUTES",
    { distances: matrix(distances), demands: series(demands), capacity },
    {},
    deliveryRoutes,
  );
}

/**
 * Cost of an imported unit on arrival, in home money.
 *
 * @param {number} unit_price Price per unit in foreign money.
 * @param {number} freight Optional: freight per unit in foreign money, default 0.
 * @param {number} insurance Optional: insurance per unit in foreign money, default 0.
 * @param {number} duty_rate Optional: duty on price, freight and insurance, for example 0.12 for 12%, default 0.
 * @param {number} vat_rate Optional: value-added tax on all that plus duty, default 0.
 * @param {number} fees Optional: fees per unit in home money, default 0.
 * @param {number} fx_rate Optional: home money for one unit of foreign money, default 1.
 * @return {number} Home money per unit.
 * @example =LANDED_COST(40, 5, 1, 0.12, 0.2) → 61.824
 * @customfunction
 */
export function LANDED_COST(
  unit_price: Cells,
  freight: Cells,
  insurance: Cells,
  duty_rate: Cells,
  vat_rate: Cells,
  fees: Cells,
  fx_rate: Cells,
) {
  return rowByRow(
    "LANDED_COST",
    { unit_price },
    { freight, insurance, duty_rate, vat_rate, fees, fx_rate },
    landedCost,
  );
}
