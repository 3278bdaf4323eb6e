import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttributionModel, attribution } from "../../../src/domain/marketing/attribution.js";

const paths = [
  "search > social > email",
  "search",
  "social > email",
  "email > search > email",
  "display > search",
];
const conversions = [10, 20, 8, 6, 4];
const credits = (model: AttributionModel) =>
  Object.fromEntries(attribution(paths, conversions, model).map((row) => [row.channel, row.conversions]));

const journeys = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 0, max: 20 }),
  ),
  { minLength: 1, maxLength: 12 },
);

describe("attribution", () => {
  it("gives all to the first touch, to the last, or the same to each", () => {
    expect(credits("first")).toEqual({ search: 30, social: 8, email: 6, display: 4 });
    expect(credits("last")).toEqual({ search: 24, social: 0, email: 24, display: 0 });
    const linear = credits("linear");
    expect(linear.search).toBeCloseTo(10 / 3 + 20 + 2 + 2, 12);
    expect(linear.email).toBeCloseTo(10 / 3 + 4 + 4, 12);
  });

  // From a chain solved anew without each channel; the property below does the same.
  it("shares by removal effects of the Markov chain", () => {
    const markov = credits("markov");
    expect(markov.search).toBeCloseTo(20.6663771892, 9);
    expect(markov.social).toBeCloseTo(9.5874945723, 9);
    expect(markov.email).toBeCloseTo(15.4997828919, 9);
    expect(markov.display).toBeCloseTo(2.24634534665, 9);
  });

  it("counts a row without conversions as one journey that was lost", () => {
    const rows = attribution(["a > b > c", "a", "b > c", "c > a > c", "b"], [3, 0, 2, 1, 0], "markov");
    expect(rows.map((row) => row.channel)).toEqual(["a", "b", "c"]);
    expect(rows[0].conversions).toBeCloseTo(1.34210526316, 10);
    expect(rows[1].conversions).toBeCloseTo(1.97368421053, 10);
    expect(rows[2].conversions).toBeCloseTo(2.68421052632, 10);
  });

  it("removes a channel exactly as a chain does in which it is lost", () => {
    fc.assert(
      fc.property(journeys, (all) => {
        fc.pre(all.some(([, count]) => count > 0));
        const rows = attribution(
          all.map(([touches]) => touches.join(" > ")),
          all.map(([, count]) => count),
        );
        const before = conversionProbability(all);
        const effects = rows.map(({ channel }) => 1 - conversionProbability(all, channel) / before);
        const total = effects.reduce((sum, effect) => sum + effect, 0);
        rows.forEach(({ share }, c) => {
          expect(share).toBeCloseTo(effects[c] / total, 8);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is Shapley's value of the conversions within each set of channels", () => {
    fc.assert(
      fc.property(journeys, (all) => {
        fc.pre(all.some(([, count]) => count > 0));
        const rows = attribution(
          all.map(([touches]) => touches.join(">")),
          all.map(([, count]) => count),
          "shapley",
        );
        const worth = (set: ReadonlySet<string>) =>
          all.reduce(
            (sum, [touches, count]) => sum + (touches.every((touch) => set.has(touch)) ? count : 0),
            0,
          );
        const orders = permutations(rows.map(({ channel }) => channel));
        for (const { channel, conversions: credit } of rows) {
          const gains = orders.map((order) => {
            const before = order.slice(0, order.indexOf(channel));
            return worth(new Set([...before, channel])) - worth(new Set(before));
          });
          expect(credit).toBeCloseTo(gains.reduce((sum, gain) => sum + gain, 0) / orders.length, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("adds up to the conversions by every model, each channel in the order of appearance", () => {
    const models: AttributionModel[] = ["markov", "shapley", "first", "last", "linear"];
    fc.assert(
      fc.property(journeys, fc.constantFrom(...models), (all, model) => {
        fc.pre(all.some(([, count]) => count > 0));
        const counts = all.map(([, count]) => count);
        const rows = attribution(
          all.map(([touches]) => touches.join(">")),
          counts,
          model,
        );
        expect(rows.map(({ channel }) => channel)).toEqual([...new Set(all.flatMap(([touches]) => touches))]);
        const sum = rows.reduce((total, row) => total + row.conversions, 0);
        expect(sum).toBeCloseTo(
          counts.reduce((total, count) => total + count, 0),
          8,
        );
      }),
    );
  });

  it("refuses an empty step, negative counts, no conversions, and too many channels for a chain", () => {
    expect(() => attribution(["a > > b"], [1])).toThrow(
      "paths must be names of channels with > between them; it is a > > b.",
    );
    expect(() => attribution(["a"], [-1])).toThrow("conversions must be 0 or more; it is -1.");
    expect(() => attribution(["a"], [0])).toThrow("conversions must add up to more than 0; it is 0.");
    const many = Array.from({ length: 401 }, (_, i) => `channel ${i}`);
    expect(() =>
      attribution(
        many,
        many.map(() => 1),
      ),
    ).toThrow('paths must name at most 400 different channels for "markov"; it is 401.');
  });
});

/** Probability of conversion from the start, by following the chain for a long time. */
function conversionProbability(all: readonly (readonly [string[], number])[], lost?: string): number {
  const moves = new Map<string, Map<string, number>>();
  const count = (from: string, to: string, customers: number) => {
    const row = moves.get(from) ?? new Map<string, number>();
    moves.set(from, row.set(to, (row.get(to) ?? 0) + customers));
  };
  for (const [touches, converted] of all) {
    const customers = Math.max(converted, 1);
    const ends = [...touches, converted > 0 ? "conversion" : "loss"];
    ends.forEach((to, k) => {
      count(k === 0 ? "start" : ends[k - 1], to, customers);
    });
  }
  let here = new Map([["start", 1]]);
  let converted = 0;
  for (let step = 0; step < 3000; step++) {
    const next = new Map<string, number>();
    for (const [state, probability] of here) {
      const row = moves.get(state)!;
      const customers = [...row.values()].reduce((sum, value) => sum + value, 0);
      for (const [to, value] of row) {
        const share = (probability * value) / customers;
        if (to === "conversion") converted += share;
        else if (to !== "loss" && to !== lost) next.set(to, (next.get(to) ?? 0) + share);
      }
    }
    here = next;
  }
  return converted;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
