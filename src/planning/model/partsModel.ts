import type { Model } from "../../simulation/model.js";
import type { Steps } from "../../simulation/steps.js";
import type { Channel, Product } from "../plan.js";
import { type PartMeasure, partMeasures } from "../results.js";
import { withKernels } from "./kernels.js";
import type { Totals, WeeklyMoney } from "./ledger.js";
import type { Marketing } from "./marketing.js";
import { planInputs } from "./planInputs.js";
import type { Rates } from "./rates.js";
import { runTile } from "./runTile.js";
import type { PlanSetup, Setup } from "./setup.js";
import { type Side, sides } from "./side.js";
import { inTiles, type Tile, tileTrials } from "./tile.js";
import type { Treatment } from "./treatments.js";

/** Money that a channel causes; contribution is before its spend. */
export const channelMeasures = ["revenue", "contribution"] as const;
export type ChannelMeasure = (typeof channelMeasures)[number];

/** Name of an output of a product. @param place of the product in the shop's list, from 0 */
export function productOutput(side: Side, measure: PartMeasure, place: number): string {
  return `${side}: ${measure} of product ${place}`;
}

/** Name of an output of a channel: what it causes of the sales of the products that are sold. */
export function channelOutput(side: Side, measure: ChannelMeasure, place: number): string {
  return `${side}: ${measure} by channel ${place}`;
}

/**
 * The model of `planModel` by its parts, for some of the products at a time: their outputs would not all fit
 * into memory. The draws are the same, and so, but for rounding, are the sums over all products.
 *
 * @param places the products, by their places in the shop's list
 */
export function partsModel(setup: PlanSetup, places: readonly number[]): Model {
  const { products, channels } = setup.plan.shop;
  const placeOf = new Map(places.map((place) => [products[place], place]));
  const outputs = sides.flatMap((side) => [
    ...places.flatMap((place) => partMeasures.map((measure) => productOutput(side, measure, place))),
    ...channels.flatMap((_, place) => channelMeasures.map((measure) => channelOutput(side, measure, place))),
  ]);
  return {
    inputs: planInputs(setup.plan),
    outputs,
    *run(block, targets) {
      yield* withKernels(undefined, (kernels) =>
        inTiles(block, targets, (tile, parts) => {
          const byName = new Map(outputs.map((name, i) => [name, parts[i]]));
          return fillParts({ ...setup, kernels }, placeOf, tile, (name) => byName.get(name)!);
        }),
      );
    },
  };
}

function* fillParts(
  setup: Setup,
  placeOf: ReadonlyMap<Product, number>,
  tile: Tile,
  output: (name: string) => Float64Array,
): Steps<void> {
  const singly = ({ products }: Treatment) =>
    products.filter(({ product }) => placeOf.has(product)).map((product) => [product]);
  const { weekly, marketing } = yield* runTile(setup, tile, singly, ([{ product }], totals) => {
    const place = placeOf.get(product)!;
    for (const side of sides) {
      fillProduct(totals[side], setup.rates, (measure) => output(productOutput(side, measure, place)));
    }
  });
  for (const side of sides) {
    setup.plan.shop.channels.forEach((channel, place) => {
      const target = (measure: ChannelMeasure) => output(channelOutput(side, measure, place)).fill(0);
      fillChannel(weekly[side], marketing[side], channel, setup.rates, target);
    });
  }
}

function fillProduct(
  { units, gross, goods, given, lostUnits }: Totals,
  { kept, moneyKept, handling }: Rates,
  output: (measure: PartMeasure) => Float64Array,
): void {
  const contribution = output("contribution");
  const revenue = output("revenue");
  for (let t = 0; t < tileTrials; t++) {
    contribution[t] = moneyKept * gross[t] - goods[t] - (handling * units[t] + given[t]);
    revenue[t] = kept * gross[t];
  }
  output("units").set(units);
  output("lostUnits").set(lostUnits);
}

/** A channel causes the share of each week's money that its pull is of the factor on demand. */
function fillChannel(
  { gross, goods, other }: WeeklyMoney,
  { factor, pullOf }: Marketing,
  channel: Channel,
  { kept, moneyKept }: Rates,
  output: (measure: ChannelMeasure) => Float64Array,
): void {
  const revenue = output("revenue");
  const contribution = output("contribution");
  const pull = pullOf(channel);
  if (!pull) return;
  for (let i = 0; i < gross.length; i++) {
    if (factor[i] === 0) continue;
    const t = i % tileTrials;
    const share = pull[i] / factor[i];
    revenue[t] = revenue[t] + share * (kept * gross[i]);
    contribution[t] = contribution[t] + share * (moneyKept * gross[i] - goods[i] - other[i]);
  }
}
