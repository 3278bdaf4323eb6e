import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radixSorted } from "../../src/math/radixSort.js";

const bitsOf = (values: Float64Array) => new BigUint64Array(values.buffer);

describe("radixSorted", () => {
  it("sorts as the language does, to the bit: infinities, subnormals, both zeros and NaN included", () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, 1e-320, -1e-320));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const numbers = Float64Array.from(values, (x) => (Number.isNaN(x) ? Number.NaN : x));
        expect(bitsOf(radixSorted(numbers))).toEqual(bitsOf(numbers.slice().sort()));
      }),
      { numRuns: 300 },
    );
  });

  it("sorts 100,000 numbers and leaves its argument as it was", () => {
    const numbers = Float64Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 99_991) / 7 - 5_000);
    const before = numbers.slice();
    expect(radixSorted(numbers)).toEqual(before.slice().sort());
    expect(numbers).toEqual(before);
  });
});
