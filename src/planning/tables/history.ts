/** Sales by product and week. */
export interface History {
  /** Weeks covered, those without any sale included. */
  readonly weeks: number;
  readonly products: readonly ProductHistory[];
}

/** One product's weeks, from the first week of the history. */
export interface ProductHistory {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  /** Units sold less those returned. */
  readonly units: Float64Array;
  /** Mean price by units; 0 in weeks without a known price. */
  readonly price: Float64Array;
  /** 1 in weeks with a promotion, else 0. */
  readonly promoted: Uint8Array;
}
