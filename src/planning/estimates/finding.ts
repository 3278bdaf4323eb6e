import type { AssumptionKind } from "../plan.js";
import type { Range } from "./ranges.js";

/** What a history says of one assumption. */
export interface Finding {
  readonly kind: AssumptionKind;
  readonly subject: string;
  /** 80% range. */
  readonly range: Range;
  readonly weeks: number;
  /** Products that it rests on; 0 where it rests on spends. */
  readonly products: number;
  /** What it was shrunk towards. */
  readonly towards: number;
}
