// Demand, logistics and service in big ranges: node test/bench/logistics.bench.mjs, after `npm run build`
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const rounds = 3;
const context = vm.createContext(Object.create(null));
vm.runInContext(readFileSync(join(import.meta.dirname, "../../dist/Code.js"), "utf8"), context);
vm.runInContext(
  `const rows = 10000;
   const column = (at) => Array.from({ length: rows }, (_, i) => [at(i)]);
   const wide = (columns, at) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_c, j) => at(i, j)));
   const week = (i) => 100 + (i % 7) * 3 + ((i * i) % 11);
   const places = Array.from({ length: 201 }, (_, i) => [Math.sin(i * i) * 500, Math.cos(i * 1.7) * 500]);
   const ways = places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)));
   const loads = places.map((_, i) => [i === 0 ? 0 : 1 + (i % 20)]);`,
  context,
);

/** What a person would type, by what it does. */
const calls = {
  "forecast from 120 months": "DEMAND_FORECAST(column(week).slice(0, 120), 12, 12)",
  "forecast from 10,000 days": "DEMAND_FORECAST(column(week), 30, 7)",
  "anomalies in 10,000 days": "ANOMALIES(column(week), 7)",
  "kinds of 10,000 demands of 24 months": "DEMAND_CLASS(wide(24, (i, j) => (i * 7 + j * j) % 5))",
  "life cycle of 10,000 products": "LIFECYCLE(wide(12, (i, j) => (i * 7 + j * j) % 50))",
  "10,000 distances": "DISTANCE_KM(48, 2, column((i) => i % 80), column((i) => i % 170))",
  "agents for 10,000 intervals": "SERVICE_AGENTS(column((i) => (i % 500) + 1), 180, 30, 20, 0.8)",
  "5 warehouses for 10,000 customers":
    "WAREHOUSE_SITE(column((i) => 40 + Math.sin(i) * 8), column((i) => 5 + Math.cos(i * 1.7) * 10), 1, 5)",
  "3 of 20 sites for 10,000 customers":
    "P_MEDIAN(wide(20, (i, j) => (i * 31 + j * j * 17) % 101), column((i) => (i % 9) + 1), 3)",
  "routes to 200 stops": "DELIVERY_ROUTES(ways, loads, 150)",
  "one round trip to 200 stops": "DELIVERY_ROUTES(ways, loads, 1e6)",
};

for (const [task, call] of Object.entries(calls)) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    vm.runInContext(call, context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`${task.padEnd(40)} ${times[(rounds - 1) / 2].toFixed(0).padStart(6)} ms`);
}
