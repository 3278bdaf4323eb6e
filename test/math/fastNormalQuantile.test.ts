import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastNormalQuantile } from "../../src/math/fastNormalQuantile.js";
import { normalCdf } from "../../src/math/normalCdf.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";

/** The draws of the engine are odd multiples of this, from 1 to 2⁵³ − 1 of them. */
const step = 2 ** -53;
const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

/** Ends of the table's segments. */
const edges = Array.from(
  { length: 12 * 16 + 1 },
  (_, i) => 2 ** (Math.floor(i / 16) - 13) * (1 + (i % 16) / 16),
);

describe("fastNormalQuantile", () => {
  // mpmath 1.3, 60 digits: the root x of log(erfc(-x/sqrt(2))/2) = log(k/2^53)
  it.each([
    [1, -8.209536151601387],
    [2 ** 16 + 1, -6.752298218246464],
    [2 ** 17 - 1, -6.651036502650909],
    [2 ** 30 + 7, -5.166578118509695],
    [2 ** 40 - 1, -3.6683292851215556],
    [2 ** 40 + 12345, -3.668329282250123],
    [2 ** 45 + 1, -2.66006746861745],
    [2 ** 49 + 3, -1.5341205443525436],
    [2 ** 50 + 1, -1.1503493803760076],
    [2 ** 51 - 1, -0.674489750196082],
    [2 ** 51 + 1, -0.6744897501960814],
    [2 ** 51 + 2 ** 50 + 987654321, -0.31863907479499887],
    [2 ** 52 - 2 ** 40 + 1, -0.0003059849015799929],
    [2 ** 52 - 1, -2.782916424671767e-16],
    [2 ** 52 + 1, 2.782916424671767e-16],
    [2 ** 53 - 2 ** 46 + 1, 2.41755901623651],
    [2 ** 53 - 1, 8.209536151601387],
  ])("gives Φ⁻¹(%d·2⁻⁵³) to 1e-15 of itself", (k, truth) => {
    expect(relative(fastNormalQuantile(k * step), truth)).toBeLessThan(1e-15);
  });

  it("keeps within 2e-15 of normalQuantile, in every segment and beyond them", () => {
    const shares = [...edges, 1e-5, 1e-10, 1e-300].flatMap((edge) =>
      Array.from({ length: 40 }, (_, i) => edge * (1 + (i + 0.5) / 640)),
    );
    const apart = shares.map((p) => relative(fastNormalQuantile(p), normalQuantile(p)));
    expect(Math.max(...apart)).toBeLessThan(2e-15);
  });

  it("rises from each draw to the next, within segments and from one to another", () => {
    const rises = (first: number) => {
      let last = fastNormalQuantile(first * step);
      for (let k = first + 2; k < first + 50; k += 2) {
        const next = fastNormalQuantile(k * step);
        if (!(next > last)) return false;
        last = next;
      }
      return true;
    };
    for (const edge of edges) expect([edge, rises(edge / step - 25)]).toEqual([edge, true]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 52 - 26 }), (half) => rises(2 * half + 1)),
      { numRuns: 2000 },
    );
  });

  it("is odd about one half, to the last bit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 52 }), (k) => {
        expect(fastNormalQuantile(1 - k * step)).toBe(0 - fastNormalQuantile(k * step));
      }),
    );
  });

  it("undoes normalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: -8.2, max: 0, noNaN: true }), (x) => {
        const p = normalCdf(x);
        expect(relative(normalCdf(fastNormalQuantile(p)), p)).toBeLessThan(1e-13);
      }),
    );
  });

  it("is infinite at 0 and 1, and NaN outside", () => {
    expect([0, 0.5, 1].map(fastNormalQuantile)).toEqual([-Infinity, 0, Infinity]);
    expect([-0.1, 1.1, Number.NaN].map(fastNormalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("gives the same bits on every machine", () => {
    let sum = 0;
    for (let k = 1; k < 2 ** 53; k += 2 ** 40 + 2) sum += Math.abs(fastNormalQuantile(k * step));
    expect(sum).toBe(6540.368771906157);
  });
});
