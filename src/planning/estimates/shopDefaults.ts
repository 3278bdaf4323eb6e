/**
 * What is taken where the sheets say nothing. Orders of magnitude of small shops on large platforms, to be
 * overridden; each use is reported as an issue.
 */
export const shopDefaults = {
  /** Unit cost as a share of the price. */
  unitCostShare: 0.55,
  commissionRate: 0.05,
  paymentRate: 0.006,
  returnRate: 0.05,
  /** Shipping as a share of the mean order value. */
  shippingShare: 0.06,
  /** Where there are no order values to tell. */
  unitsPerOrder: 2,
  fixedPerWeek: 0,
  /** Booked revenue of a channel as a multiple of its spend … */
  channelReturn: 4,
  /** … as long as all channels together book no more than this share of the shop's revenue. */
  channelRevenueShare: 0.5,
  /** Standard deviation of the log of order values, for a shop without any. */
  orderValueLogSd: 0.6,
} as const;
