import { cpus, loadavg } from "node:os";
import { buildShop } from "../../src/planning/estimates/buildShop.js";
import { estimate } from "../../src/planning/estimates/estimate.js";
import { findTables } from "../../src/planning/tables/findTables.js";
import { readTables } from "../../src/planning/tables/readTables.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";
import { workbook } from "../planning/plans.js";

const products = 1000;
const weeks = 100;
const categories = 20;
const rounds = 5;

/** Prints how long a long history takes, from cells to assumptions: the median of some rounds. */
export function benchEstimate(): void {
  const book = workbook({ sales: salesCells(), spend: spendCells() });
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

function salesCells(): Cell[][] {
  const stream = openStream(streamKey("bench"), "sales", 0);
  const rows: Cell[][] = [["Date", "SKU", "Category", "Units", "Price", "Promotion"]];
  for (let week = 0; week < weeks; week++) {
    for (let p = 0; p < products; p++) {
      const promoted = stream.uniform() < 0.1;
      const price = Math.round(1000 * (1 + 0.2 * stream.uniform())) / 100;
      const mean = 20 * (price / 11) ** -2 * (promoted ? 1.3 : 1) * Math.exp(0.2 * stream.normal());
      rows.push([dateOf(week), `P${p}`, `C${p % categories}`, Math.round(mean), price, promoted ? 1 : 0]);
    }
  }
  return rows;
}

function spendCells(): Cell[][] {
  const stream = openStream(streamKey("bench"), "spend", 0);
  const amount = (usual: number) => Math.round(usual * Math.exp(0.4 * stream.normal()));
  return [
    ["Week", "Search spend", "Feed spend", "Video spend", "Revenue"],
    ...Array.from({ length: weeks }, (_, week) => [
      dateOf(week),
      amount(900),
      amount(700),
      amount(500),
      amount(220_000),
    ]),
  ];
}

function dateOf(week: number): Cell {
  return { date: new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
