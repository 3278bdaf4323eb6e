import type { NewSheet } from "./newSheet.js";
import type { Workbook } from "./workbook.js";

export interface SampleShop {
  /** To be written into a spreadsheet. */
  readonly sheets: readonly NewSheet[];
  /** The same sheets as they are read back. */
  readonly workbook: Workbook;
  readonly truth: SampleTruth;
}

/** What the generator knows and an estimate should find. */
export interface SampleTruth {
  readonly elasticities: Readonly<Record<string, number>>;
  readonly promotionLift: number;
  readonly channelEffects: Readonly<Record<string, number>>;
  readonly halfSaturations: Readonly<Record<string, number>>;
  readonly weeklyNoise: number;
  readonly productNoise: number;
}

/** A made-up shop of 40 products with a year of sales, six channels and order values. */
export declare function sampleShop(seed?: string): SampleShop;
