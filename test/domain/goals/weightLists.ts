import fc from "fast-check";

/** Lists of weights of very different size, some 0, not all. */
export const weightLists = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 20 }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .filter((weights) => weights.some((weight) => weight > 0));
