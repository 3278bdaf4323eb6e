import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decomposeGoal, type RevenueGoal } from "../../../src/planning/goals/decomposeGoal.js";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const columnsOf = (table: readonly (readonly number[])[]) =>
  table[0].map((_, j) => table.map((row) => row[j]));

/** Two categories over four weeks, the second with a season; 3,000 and 1,000 a week, 4,000 and 1,500 in all. */
const shop: RevenueGoal = {
  target: 22_000,
  unit: 1,
  weeks: 4,
  categories: [
    { weeklyRevenue: 3000, weekFactors: [] },
    { weeklyRevenue: 1000, weekFactors: [0.5, 1, 1, 5.5] },
  ],
  channelShares: [0.5, 0.3],
  weeklyVisitors: 10_000,
  weeklyOrders: 200,
};

const factor = fc.double({ min: 0.1, max: 5, noNaN: true });
const money = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const shares = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })
  .map((list) => list.map((share) => share / Math.max(1, sum(list) * 1.1)));
const goals: fc.Arbitrary<RevenueGoal> = fc
  .record({
    units: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 1e10 })),
    unit: fc.constantFrom(0.01, 1),
    weeks: fc.integer({ min: 1, max: 30 }),
    categories: fc.array(
      fc.record({ weeklyRevenue: money, weekFactors: fc.array(factor, { maxLength: 30 }) }),
      { minLength: 1, maxLength: 12 },
    ),
    channelShares: shares,
  })
  .filter(({ categories }) => categories.some(({ weeklyRevenue }) => weeklyRevenue > 0))
  .map(({ units, ...goal }) => ({
    ...goal,
    target: goal.unit === 1 ? units : units / 100,
    weeklyVisitors: null,
    weeklyOrders: 0,
  }));

/** Every split in whole units, the parts of each in one list. */
function wholeParts(goal: RevenueGoal) {
  const { byWeek, byCategory, byChannel, otherChannels, byWeekAndCategory } = decomposeGoal(goal);
  const whole = (parts: readonly number[]) => parts.map((part) => Math.round(part / goal.unit));
  return {
    units: Math.round(goal.target / goal.unit),
    weeks: whole(byWeek),
    categories: whole(byCategory),
    channels: whole([...byChannel, otherChannels]),
    table: byWeekAndCategory.map(whole),
  };
}

describe("decomposeGoal", () => {
  // By hand: expected are 3,500, 4,000, 4,000 and 8,500, 20,000 together; 22,000 is a tenth more.
  it("asks a tenth more of every week, category and channel for a tenth more of all", () => {
    expect(decomposeGoal(shop)).toMatchObject({
      expected: 20_000,
      byWeek: [3850, 4400, 4400, 9350],
      byCategory: [13_200, 8800],
      byWeekAndCategory: [
        [3300, 550],
        [3300, 1100],
        [3300, 1100],
        [3300, 6050],
      ],
      byChannel: [11_000, 6600],
      otherChannels: 4400,
    });
    expect(decomposeGoal(shop).change).toBeCloseTo(0.1, 15);
  });

  it("says what each lever of an ordinary week must become, alone and together", () => {
    const [visitors, conversion, orderValue] = decomposeGoal(shop).levers ?? [];
    expect([visitors.today, conversion.today, orderValue.today]).toEqual([10_000, 0.02, 20]);
    expect(visitors.neededAlone).toBeCloseTo(11_000, 8);
    expect(conversion.neededAlone).toBeCloseTo(0.022, 12);
    expect(orderValue.neededTogether).toBeCloseTo(20 * Math.cbrt(1.1), 10);
    expect(decomposeGoal({ ...shop, weeklyVisitors: null }).levers).toBeNull();
  });

  it("gives what rounding leaves to the first of equals", () => {
    const equal = { weeklyRevenue: 5, weekFactors: [] };
    const goal = { ...shop, target: 1, unit: 0.01, weeks: 3, categories: [equal, equal, equal] };
    const { byWeek, byCategory, byWeekAndCategory } = decomposeGoal({
      ...goal,
      channelShares: [1 / 3, 1 / 3],
    });
    expect([byWeek, byCategory]).toEqual([
      [0.34, 0.33, 0.33],
      [0.34, 0.33, 0.33],
    ]);
    expect(byWeekAndCategory).toEqual([
      [0.12, 0.11, 0.11],
      [0.11, 0.11, 0.11],
      [0.11, 0.11, 0.11],
    ]);
  });

  it("adds up exactly, by week, by category, by channel and in the table both ways", () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { units, weeks, categories, channels, table } = wholeParts(goal);
        expect([sum(weeks), sum(categories), sum(channels)]).toEqual([units, units, units]);
        expect(table.map(sum)).toEqual(weeks);
        expect(columnsOf(table).map(sum)).toEqual(categories);
      }),
    );
  });

  it("adds up to the last bit, in any order, with a unit of 1", () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const target = Math.ceil(goal.target);
        const { byWeek, byCategory, byWeekAndCategory } = decomposeGoal({ ...goal, target, unit: 1 });
        expect([sum(byWeek), sum([...byCategory].reverse()), sum(byWeekAndCategory.flat())]).toEqual([
          target,
          target,
          target,
        ]);
      }),
    );
  });

  it("gives no negative part, and nothing to a category or channel of which nothing is expected", () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { weeks, categories, channels, table } = wholeParts(goal);
        for (const part of [...weeks, ...categories, ...channels, ...table.flat()])
          expect(part).toBeGreaterThanOrEqual(0);
        goal.categories.forEach(({ weeklyRevenue }, j) => {
          if (weeklyRevenue === 0)
            expect([categories[j], ...table.map((row) => row[j])].every((part) => part === 0)).toBe(true);
        });
        goal.channelShares.forEach((share, k) => {
          if (share === 0) expect(channels[k]).toBe(0);
        });
      }),
    );
  });

  it("keeps every part within a unit of its share, that by week and category within two", () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { units, weeks, categories, table } = wholeParts(goal);
        const share = goal.categories.map(({ weeklyRevenue, weekFactors }) =>
          weeks.map((_, week) => weeklyRevenue * (weekFactors[week] ?? 1)),
        );
        const all = sum(share.flat()) / units;
        weeks.forEach((part, i) => {
          expect(Math.abs(part - sum(share.map((list) => list[i])) / all)).toBeLessThan(1 + 1e-4);
        });
        categories.forEach((part, j) => {
          expect(Math.abs(part - sum(share[j]) / all)).toBeLessThan(1 + 1e-4);
        });
        table.forEach((row, i) => {
          row.forEach((part, j) => {
            expect(Math.abs(part - share[j][i] / all)).toBeLessThan(2);
          });
        });
      }),
    );
  });

  it("scales every part with the target, within a unit for each share", () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 2, max: 9 }), (goal, times) => {
        const [one, many] = [goal, { ...goal, target: Number((goal.target * times).toPrecision(15)) }].map(
          wholeParts,
        );
        for (const split of ["weeks", "categories", "channels"] as const) {
          one[split].forEach((part, i) => {
            expect(Math.abs(many[split][i] - times * part)).toBeLessThan(1 + times + 1e-3);
          });
        }
      }),
    );
  });

  it("takes a table of two years and two hundred categories in its stride", () => {
    const categories = Array.from({ length: 200 }, (_, j) => ({
      weeklyRevenue: 1000 / (j + 1),
      weekFactors: Array.from({ length: 104 }, (_each, week) => 1 + ((week * (j + 3)) % 7) / 10),
    }));
    const { table, weeks, categories: parts } = wholeParts({ ...shop, unit: 0.01, weeks: 104, categories });
    expect(table.map(sum)).toEqual(weeks);
    expect(columnsOf(table).map(sum)).toEqual(parts);
  });

  it("refuses in a sentence what cannot be split", () => {
    const refusal = (change: Partial<RevenueGoal>) => () => decomposeGoal({ ...shop, ...change });
    expect(refusal({ target: 0 })).toThrow("the target must be above 0; it is 0.");
    expect(refusal({ target: 10.5 })).toThrow(
      "the target must be a multiple of unit, 1 (round it, or use a smaller unit); it is 10.5.",
    );
    expect(refusal({ weeks: 0 })).toThrow("the number of weeks must be a whole number, 1 or more; it is 0.");
    expect(refusal({ categories: [] })).toThrow("the revenue expected today must be above 0; it is 0.");
    expect(refusal({ channelShares: [0.7, 0.4] })).toThrow(
      /^the shares of the channels must add up to at most 1; it is 1\.1/,
    );
    expect(refusal({ channelShares: [-0.1] })).toThrow(
      "the share of a channel must be 0 or more; it is -0.1.",
    );
    expect(refusal({ weeklyVisitors: 150 })).toThrow(
      "the visitors per week must be the orders per week, 200, or more; it is 150.",
    );
  });
});
