/** Sales by product and week. */
export interface History {
  /** ISO day of the Monday of its first week; "" where its weeks are only counted, as `W12`. */
  readonly firstDay: string;
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
  /** 1 in weeks in which it was sold out, as far as the table says, else 0. */
  readonly soldOut: Uint8Array;
}
