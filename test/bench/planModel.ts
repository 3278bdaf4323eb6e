import { exp } from "../../src/math/exp.js";
import { log } from "../../src/math/log.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import type { Model } from "../../src/simulation/model.js";

export interface PlanSize {
  readonly products: number;
  readonly weeks: number;
}

const logRatio = -0.1;
const logLift = 0.4;
const noiseSd = 0.25;
const margin = 6;
const isPromoted = (week: number) => week % 8 === 0;

/**
 * The benchmark's plan: price^elasticity × promotion × noise for every product and week, in one exponential.
 */
export function planModel({ products, weeks }: PlanSize): Model {
  const logBase = log(20);
  return {
    inputs: [{ name: "elasticity", distribution: normal(-1.8, 0.3) }],
    outputs: ["profit"],
    run(block, [profit]) {
      const base = block.input("elasticity").map((elasticity) => logBase + elasticity * logRatio);
      const noise = new Float64Array(block.trials);
      profit.fill(0);
      for (let product = 0; product < products; product++) {
        const stream = block.stream(`product ${product}`);
        for (let week = 0; week < weeks; week++) {
          stream.fillNormals(noise);
          addProfit(profit, base, noise, isPromoted(week) ? logLift : 0);
        }
      }
    },
  };
}

function addProfit(profit: Float64Array, base: Float64Array, noise: Float64Array, lift: number): void {
  for (let t = 0; t < profit.length; t++) {
    profit[t] = profit[t] + margin * exp(base[t] + lift + noiseSd * noise[t]);
  }
}

/** The same as one would write it with objects and closures, a trial at a time, on the machine's own functions. */
export function closuresOverObjects({ products, weeks }: PlanSize, trials: number): number {
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  const variable = (mean: number, sd: number) => ({ sample: () => mean + sd * gaussian() });
  const multiply = (...factors: { sample: () => number }[]) => ({
    sample: () => factors.reduce((product, factor) => product * factor.sample(), 1),
  });
  const fixed = (value: number) => ({ sample: () => value });
  let total = 0;
  for (let trial = 0; trial < trials; trial++) {
    const elasticity = variable(-1.8, 0.3).sample();
    const price = fixed(Math.exp(logRatio) ** elasticity);
    for (let product = 0; product < products; product++) {
      for (let week = 0; week < weeks; week++) {
        const lift = fixed(isPromoted(week) ? Math.exp(logLift) : 1);
        const noise = { sample: () => Math.exp(variable(0, noiseSd).sample()) };
        total += margin * multiply(fixed(20), price, lift, noise).sample();
      }
    }
  }
  return total;
}
