import { coverageOf } from "../planning/estimates/recovery/coverage.js";
import { recoverShop } from "../planning/estimates/recovery/recoverShop.js";

const trials = 2000;

/** Prints, as the table of docs/recovery.md, how often the 80% ranges of so many generated shops hold the truth. */
export function benchRecovery(shops: number): void {
  const recovered = Array.from({ length: shops }, (_, i) => recoverShop(`recovery ${i + 1}`, trials)).flat();
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  console.log("| figure | 80% ranges | hold the truth | truth below | truth above | mean width |");
  console.log("|---|--:|--:|--:|--:|--:|");
  for (const { figure, ranges, held, below, width } of coverageOf(recovered)) {
    const cells = [figure, ranges, percent(held), percent(below), percent(1 - held - below), percent(width)];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
