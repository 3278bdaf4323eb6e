import { type PlanSize, plan } from "../simulation/kernel/planModel.js";

/** The benchmark's plan as one would write it with objects and closures, on the machine's own functions. */
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
    for (let product = 0; product < products; product++) {
      const price = fixed(Math.exp(plan.logPriceRatio(product)) ** elasticity);
      for (let week = 0; week < weeks; week++) {
        const lift = fixed(Math.exp(plan.logLift(week)));
        const noise = { sample: () => Math.exp(variable(0, 0.25).sample()) };
        total += plan.margin(product) * multiply(fixed(20), price, lift, noise).sample();
      }
    }
  }
  return total;
}
