import { run as runSquiggle } from "@quri/squiggle-lang";
import stdlibLognormal from "@stdlib/random-base-lognormal";
import stdlibNormal from "@stdlib/random-base-normal";
import stdlibTriangular from "@stdlib/random-base-triangular";
import jstat from "jstat";
import { lognormalByMean } from "../../src/simulation/distributions/lognormal.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { triangular } from "../../src/simulation/distributions/triangular.js";
import type { Model } from "../../src/simulation/model.js";

/** Ten inputs, one output: what a first-year profit hangs on. Four normal, three lognormal, three triangular. */
const names = [
  "visitors",
  "conversion",
  "basket",
  "margin",
  "ads",
  "rent",
  "wages",
  "returns",
  "fees",
  "tax",
];

const logMean = (mean: number, sd: number) => Math.log(mean) - Math.log(1 + (sd / mean) ** 2) / 2;
const logSd = (mean: number, sd: number) => Math.sqrt(Math.log(1 + (sd / mean) ** 2));

type Profit = (...inputs: number[]) => number;
const profitOf: Profit = (visitors, conversion, basket, margin, ads, rent, wages, returns, fees, tax) =>
  (visitors * conversion * basket * margin * (1 - returns) * (1 - fees) - ads - rent - wages) * (1 - tax);

export const tenInputs: Model = {
  inputs: [
    lognormalByMean(50_000, 15_000),
    triangular(0.01, 0.02, 0.05),
    lognormalByMean(60, 12),
    normal(0.45, 0.05),
    lognormalByMean(8_000, 2_000),
    normal(2_000, 100),
    normal(6_000, 500),
    triangular(0.02, 0.06, 0.15),
    triangular(0.02, 0.03, 0.05),
    normal(0.2, 0.01),
  ].map((distribution, i) => ({ name: names[i], distribution })),
  outputs: ["profit"],
  run: (block, [profit]) => fillProfit(names.map(block.input), profit),
};

function fillProfit(inputs: readonly Float64Array[], profit: Float64Array): void {
  const [visitors, conversion, basket, margin, ads, rent, wages, returns, fees, tax] = inputs;
  for (let t = 0; t < profit.length; t++) {
    profit[t] = profitOf(
      visitors[t],
      conversion[t],
      basket[t],
      margin[t],
      ads[t],
      rent[t],
      wages[t],
      returns[t],
      fees[t],
      tax[t],
    );
  }
}

const squiggleSource = `
  visitors = Sym.lognormal({ mean: 50000, stdev: 15000 })
  conversion = Sym.triangular(0.01, 0.02, 0.05)
  basket = Sym.lognormal({ mean: 60, stdev: 12 })
  margin = Sym.normal(0.45, 0.05)
  ads = Sym.lognormal({ mean: 8000, stdev: 2000 })
  rent = Sym.normal(2000, 100)
  wages = Sym.normal(6000, 500)
  returns = Sym.triangular(0.02, 0.06, 0.15)
  fees = Sym.triangular(0.02, 0.03, 0.05)
  tax = Sym.normal(0.2, 0.01)
  sample(d) = SampleSet.fromDist(d)
  sales = sample(visitors) * sample(conversion) * sample(basket)
  kept = sample(margin) * (1 - sample(returns)) * (1 - sample(fees))
  costs = sample(ads) + sample(rent) + sample(wages)
  profit = (sales * kept - costs) * (1 - sample(tax))
  mean(profit)
`;

/** @returns mean profit */
export async function inSquiggle(trials: number): Promise<number> {
  const output = await runSquiggle(squiggleSource, {
    environment: { sampleCount: trials, xyPointLength: 1000, profile: false, seed: "bench" },
  });
  if (!output.result.ok) throw new Error(output.result.value.toString());
  return output.result.value.result.asJS() as number;
}

type Sampler = () => number;

/** jStat's samplers of the inputs. */
function jstatSamplers(): readonly Sampler[] {
  const { normal, lognormal, triangular } = jstat;
  const log = (mean: number, sd: number) => [logMean(mean, sd), logSd(mean, sd)] as const;
  const [visitors, basket, ads] = [log(50_000, 15_000), log(60, 12), log(8_000, 2_000)];
  return [
    () => lognormal.sample(...visitors),
    () => triangular.sample(0.01, 0.05, 0.02),
    () => lognormal.sample(...basket),
    () => normal.sample(0.45, 0.05),
    () => lognormal.sample(...ads),
    () => normal.sample(2_000, 100),
    () => normal.sample(6_000, 500),
    () => triangular.sample(0.02, 0.15, 0.06),
    () => triangular.sample(0.02, 0.05, 0.03),
    () => normal.sample(0.2, 0.01),
  ];
}

/** @stdlib's samplers of the inputs. */
function stdlibSamplers(): readonly Sampler[] {
  const lognormal = (mean: number, sd: number) => stdlibLognormal.factory(logMean(mean, sd), logSd(mean, sd));
  return [
    lognormal(50_000, 15_000),
    stdlibTriangular.factory(0.01, 0.05, 0.02),
    lognormal(60, 12),
    stdlibNormal.factory(0.45, 0.05),
    lognormal(8_000, 2_000),
    stdlibNormal.factory(2_000, 100),
    stdlibNormal.factory(6_000, 500),
    stdlibTriangular.factory(0.02, 0.15, 0.06),
    stdlibTriangular.factory(0.02, 0.05, 0.03),
    stdlibNormal.factory(0.2, 0.01),
  ];
}

const peers = { jstat: jstatSamplers(), stdlib: stdlibSamplers() };
export type Peer = keyof typeof peers;

/** All draws and outcomes, as the engine keeps them. */
export function keptBy(peer: Peer, trials: number): readonly Float64Array[] {
  const draws = peers[peer].map((sample) => {
    const column = new Float64Array(trials);
    for (let t = 0; t < trials; t++) column[t] = sample();
    return column;
  });
  const profit = new Float64Array(trials);
  fillProfit(draws, profit);
  return [...draws, profit];
}

/** The mean profit alone, nothing else kept. */
export function meanBy(peer: Peer, trials: number): number {
  const [visitors, conversion, basket, margin, ads, rent, wages, returns, fees, tax] = peers[peer];
  let sum = 0;
  for (let t = 0; t < trials; t++) {
    sum += profitOf(
      visitors(),
      conversion(),
      basket(),
      margin(),
      ads(),
      rent(),
      wages(),
      returns(),
      fees(),
      tax(),
    );
  }
  return sum / trials;
}
