/** Weekly spend of all channels, with what the shop sold beside it. */
export interface SpendHistory {
  /** ISO day of the Monday of its first week; "" where its weeks are only counted, as `W12`. */
  readonly firstDay: string;
  readonly weeks: number;
  readonly channels: readonly ChannelHistory[];
  /**
   * Revenue of each week, money; where the table has none, units or conversions as `responseIs` says. 0 in weeks of
   * which nothing is known.
   */
  readonly response: Float64Array;
  readonly responseIs: "revenue" | "units";
}

/** One channel's weeks, from the first week of the history. */
export interface ChannelHistory {
  readonly name: string;
  /** Money; 0 in weeks without spend. */
  readonly spend: Float64Array;
}
