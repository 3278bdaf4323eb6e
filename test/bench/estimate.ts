import { cpus, loadavg } from "node:os";
import { buildShop } from "../../src/planning/estimates/buildShop.js";
import { estimate } from "../../src/planning/estimates/estimate.js";
import { findTables } from "../../src/planning/tables/findTables.js";
import { readTables } from "../../src/planning/tables/readTables.js";
import { salesCells, spendCells } from "../fixtures/sidebar/longHistory.js";
import { workbook } from "../planning/plans.js";

const products = 1000;
const weeks = 100;
const rounds = 5;

/** Prints how long a long history takes, from cells to assumptions: the median of some rounds. */
export function benchEstimate(): void {
  const book = workbook({ sales: salesCells(products, weeks), spend: spendCells(weeks) });
  const reading: number[] = [];
  const estimating: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage().user;
    const start = performance.now();
    const tables = readTables(book, findTables(book, {}));
    const { shop } = buildShop(tables);
    const read = performance.now();
    estimate(shop!, tables);
    reading.push(read - start);
    estimating.push(performance.now() - read);
    busy.push((process.cpuUsage().user - before) / 1000);
  }
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  const [read, fit] = [median(reading), median(estimating)];
  console.log(
    `reading ${products * weeks} rows of sales and ${weeks} weeks of 3 channels ${read.toFixed(0)} ms`,
  );
  console.log(`estimating ${fit.toFixed(0)} ms`);
  console.log(
    `together ${(read + fit).toFixed(0)} ms, of the processor ${median(busy).toFixed(0)} ms (limit 2000 ms)`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
