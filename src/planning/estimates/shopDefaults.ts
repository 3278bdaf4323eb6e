import type { Replenishment } from "../plan.js";

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
  /** Most small shops ship free; a shop that does not knows what it asks. */
  shippingCharged: 0,
  /** Where there are no order values to tell. */
  unitsPerOrder: 2,
  fixedPerWeek: 0,
  /** No cost of returns is made up: only the sheet's owner knows who pays the way back … */
  returnCost: 0,
  /** … and most of what small shops get back unused is sold again. */
  resaleShare: 1,
  /** So that the lowest cash says how much is needed beside what is there. */
  openingCash: 0,
  /** Platforms pay when the buyer confirms the receipt or the return period ends, about a week after the sale. */
  payoutDelayWeeks: 1,
  /** Paid on arrival: credit of a supplier is agreed, never taken for granted. */
  supplierTermsWeeks: 0,
  /** A shop whose orders are unknown is taken to buy what it sells. */
  replenishment: { policy: "steady" } satisfies Replenishment,
  /** Booked revenue of a channel as a multiple of its spend … */
  channelReturn: 4,
  /** … as long as all channels together book no more than this share of the shop's revenue. */
  channelRevenueShare: 0.5,
  /** Standard deviation of the log of order values, for a shop without any. */
  orderValueLogSd: 0.6,
} as const;
