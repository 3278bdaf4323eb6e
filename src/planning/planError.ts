/** What is wrong with a plan or a scenario sheet, for the page to say in the person's language. */
export type PlanErrorCode =
  | "seed-empty"
  | "trials-out-of-range"
  | "weeks-out-of-range"
  | "no-products"
  | "number-out-of-range"
  | "number-not-whole"
  | "low-above-high"
  | "duplicate-name"
  | "assumption-missing"
  | "unknown-category"
  | "unknown-product"
  | "unknown-channel"
  | "unknown-role"
  | "season-weeks"
  | "weeks-outside"
  | "promotion-nameless"
  | "promotion-tiers"
  | "promotion-tier-order"
  | "promotion-response"
  | "free-shipping-nothing"
  | "amount-not-below-price"
  | "save-not-below-spend"
  | "nothing-to-find"
  | "nothing-in-scope"
  | "no-depth"
  | "budget-below-minimum"
  | "not-a-scenario"
  | "newer-format"
  | "cell-not-number"
  | "cell-not-text"
  | "cell-not-allowed"
  | "price-twice"
  | "row-missing"
  | "row-unknown"
  | "row-repeated"
  | "key-blank"
  | "column-missing";

/** Whether an error is such a refusal, of this script or of another one of ours, such as a worker's. */
export function isPlanError(error: unknown): error is PlanError {
  return error instanceof Error && error.name === "PlanError";
}

/** Something impossible in a plan or scenario; `message` is the English sentence. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  constructor(
    readonly code: PlanErrorCode,
    readonly params: Readonly<Record<string, string | number>>,
    message: string,
  ) {
    super(message);
  }
}
