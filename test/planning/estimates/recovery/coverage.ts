import { figures, type Recovered } from "./recoverShop.js";

export interface Coverage {
  readonly figure: Recovered["figure"];
  readonly ranges: number;
  /** Share of the ranges that hold the truth. */
  readonly held: number;
  /** Share of the truths below their range. */
  readonly below: number;
  /** Mean width of the ranges over the mean size of the truths. */
  readonly width: number;
}

/** How often ranges hold the truth, by figure. */
export function coverageOf(recovered: readonly Recovered[]): Coverage[] {
  return figures.map((figure) => {
    const mine = recovered.filter((each) => each.figure === figure);
    const mean = (value: (each: Recovered) => number) =>
      mine.reduce((sum, each) => sum + value(each), 0) / mine.length;
    return {
      figure,
      ranges: mine.length,
      held: mean(({ low, high, truth }) => (low <= truth && truth <= high ? 1 : 0)),
      below: mean(({ low, truth }) => (truth < low ? 1 : 0)),
      width: mean(({ low, high }) => high - low) / mean(({ truth }) => Math.abs(truth)),
    };
  });
}
