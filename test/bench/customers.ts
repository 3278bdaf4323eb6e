import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { customerSummary } from "../../src/domain/customers/customerSummary.js";
import { expectedPurchases } from "../../src/domain/customers/expectedPurchases.js";
import { fitPurchaseModel } from "../../src/domain/customers/fitPurchaseModel.js";

const rounds = 15;

/**
 * Times the customer models on public data beside the project, each task as a whole, and prints the fastest of
 * some rounds, which what else the machine does disturbs least, and the median, beside what the Python package
 * lifetimes 0.11.3 took for the same on a desktop machine.
 */
export function benchCustomers(root: string): void {
  const data = join(root, "../shared/data");
  if (!existsSync(data)) {
    console.log("skipped: the public data sets do not stand beside the project (../shared/data)");
    return;
  }
  const cdnow = histories(join(data, "cdnow_customers_summary.csv"));
  const synthetic = histories(join(data, "synthetic_bgnbd_100k.csv"));
  const log = orderLog(join(data, "CDNOW_master.txt"));
  const horizons = synthetic.frequency.map(() => 39);
  const fitted = [0.243, 4.414, 0.793, 2.426];
  report("BG/NBD fit, 2,357 customers of CDNOW", 350, () => {
    fitPurchaseModel(cdnow.frequency, cdnow.recency, cdnow.age);
  });
  report("BG/NBD fit, 100,000 customers", 2100, () => {
    fitPurchaseModel(synthetic.frequency, synthetic.recency, synthetic.age);
  });
  report("expected purchases of 100,000 customers", 80, () => {
    expectedPurchases(fitted, horizons, synthetic.frequency, synthetic.recency, synthetic.age);
  });
  report("log of 69,659 orders to a summary", 90, () => {
    customerSummary(log.customers, log.days, log.amounts);
  });
  const context = vm.createContext(Object.create(null));
  vm.runInContext(readFileSync(join(root, "dist/Code.js"), "utf8"), context);
  const first = 20_000;
  const columns = [log.customers, log.days.map((day) => day + 25_569), log.amounts];
  context.orders = JSON.stringify(columns.map((column) => column.slice(0, first).map((cell) => [cell])));
  vm.runInContext("var orders = JSON.parse(orders)", context);
  report("=CUSTOMER_LTV of 20,000 orders, in the built script", undefined, () => {
    vm.runInContext("CUSTOMER_LTV(orders[0], orders[1], orders[2])", context);
  });
}

function report(task: string, lifetimesMs: number | undefined, run: () => void): void {
  run(); // once to warm up
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [fastest] = times;
  const median = times[(rounds - 1) / 2];
  const beside =
    lifetimesMs === undefined
      ? ""
      : `   lifetimes ${lifetimesMs} ms, ${(lifetimesMs / fastest).toFixed(1)} times as long`;
  const figures = `${fastest.toFixed(1).padStart(8)} ms (median ${median.toFixed(1)})`;
  console.log(`${task.padEnd(54)}${figures}${beside}`);
}

function histories(file: string) {
  const [header, ...rows] = lines(file).map((line) => line.split(","));
  const column = (name: string) => rows.map((row) => Number(row[header.indexOf(name)]));
  return { frequency: column("frequency"), recency: column("recency"), age: column("T") };
}

function orderLog(file: string) {
  const [, ...rows] = lines(file).map((line) => line.trim().split(/\s+/));
  return {
    customers: rows.map((row) => Number(row[0])),
    days: rows.map(([, day]) => {
      return (
        Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / 86_400_000
      );
    }),
    amounts: rows.map((row) => Number(row[3])),
  };
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8").trim().split(/\r?\n/);
}
