import {
  add,
  divide,
  exp,
  less,
  log,
  maximum,
  minimum,
  multiply,
  select,
  squareRoot,
  subtract,
} from "../../../src/simulation/kernel/expression.js";
import { describeKernel } from "../../../src/simulation/kernel/kernel.js";

/**
 * Profit of a plan: price^elasticity × promotion × noise for every product and week, in one exponential.
 * To `profit` is added what the products at hand bring in.
 */
export const planKernel = describeKernel((k) => {
  const elasticity = k.array("elasticity", "trials");
  const logPriceRatio = k.array("log price ratio", "products");
  const margin = k.array("margin", "products");
  const logLift = k.array("log lift", "weeks");
  const noise = k.array("noise", "products", "trials", "weeks");
  const profit = k.array("profit", "trials");
  const total = k.variable(profit("trial"));
  k.loop("products", (product) => {
    const logDemand = k.variable(add(3, multiply(elasticity("trial"), logPriceRatio(product))));
    k.loop("weeks", (week) => {
      const demand = exp(add(add(logDemand, logLift(week)), multiply(0.25, noise(product, "trial", week))));
      k.set(total, add(total, multiply(margin(product), demand)));
    });
  });
  k.store(profit("trial"), total);
});

/**
 * Stock and remembered advertising, carried from week to week: advertising fades by a rate, demand grows with
 * the logarithm of it, sales end with the stock, and an order that fills the stock up comes a week later.
 */
export const stockKernel = describeKernel((k) => {
  const fading = k.array("fading", "trials");
  const target = k.array("target stock", "products");
  const spend = k.array("spend", "weeks");
  const noise = k.array("noise", "products", "trials", "weeks");
  const sales = k.array("sales", "trials");
  const lost = k.array("lost", "products", "trials");
  const sold = k.variable(0);
  k.loop("products", (product) => {
    const stock = k.variable(target(product));
    const onOrder = k.variable(0);
    const remembered = k.variable(0);
    const lostSales = k.variable(0);
    k.loop("weeks", (week) => {
      k.set(remembered, add(multiply(fading("trial"), remembered), spend(week)));
      const pull = multiply(0.3, log(add(1, remembered)));
      const season = select(less(k.count(week), 4), 0.2, 0);
      const scatter = multiply(0.25, noise(product, "trial", week));
      const demand = k.variable(exp(add(add(1.5, pull), add(season, scatter))));
      const sale = k.variable(minimum(stock, demand));
      k.set(lostSales, add(lostSales, subtract(demand, sale)));
      k.set(stock, add(subtract(stock, sale), onOrder));
      k.set(onOrder, maximum(0, divide(subtract(target(product), stock), squareRoot(2))));
      k.set(sold, add(sold, sale));
    });
    k.store(lost(product, "trial"), lostSales);
  });
  k.store(sales("trial"), sold);
});
