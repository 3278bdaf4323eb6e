/** The largest plan that is run, and the largest number in it. */
export const planLimits = {
  weeks: 104,
  trials: 100_000,
  leadTimeWeeks: 1000,
  delayWeeks: 52,
  number: 1e12,
} as const;
