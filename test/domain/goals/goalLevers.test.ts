import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalLevers } from "../../../src/domain/goals/goalLevers.js";

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const share = fc.double({ min: 1e-4, max: 1, noNaN: true });

describe("goalLevers", () => {
  // 20,000 × 0.02 × 50 = 20,000; half as much again is 1.5, or three times ∛1.5 = 1.144714.
  it("needs half as much again of one lever, or 14.47% more of each", () => {
    const [visitors, conversion, orderValue] = goalLevers(30_000, 20_000, 0.02, 50);
    expect(visitors).toMatchObject({
      lever: "visitors",
      today: 20_000,
      neededAlone: 30_000,
      changeAlone: 0.5,
    });
    expect(visitors.neededTogether).toBeCloseTo(22_894.2848511, 6);
    expect(conversion.neededAlone).toBeCloseTo(0.03, 15);
    expect(orderValue).toMatchObject({ lever: "order_value", today: 50, neededAlone: 75 });
    expect(orderValue.changeTogether).toBeCloseTo(0.144714242553, 12);
  });

  it("doubles all three for eight times the revenue, exactly", () => {
    expect(goalLevers(8, 1, 0.25, 4).map((lever) => lever.changeTogether)).toEqual([1, 1, 1]);
  });

  it("reaches the target, each alone and all together", () => {
    fc.assert(
      fc.property(amount, amount, share, amount, (target, visitors, conversion, orderValue) => {
        const levers = goalLevers(target, visitors, conversion, orderValue);
        const today = visitors * conversion * orderValue;
        for (const { today: value, neededAlone } of levers) {
          if (neededAlone !== null) expect(((today / value) * neededAlone) / target).toBeCloseTo(1, 10);
        }
        const [v, c, a] = levers.map((lever) => lever.neededTogether);
        if (v !== null && c !== null && a !== null) expect((v * c * a) / target).toBeCloseTo(1, 10);
      }),
    );
  });

  it("leaves out what would take more orders than visitors", () => {
    const needed = (target: number) =>
      goalLevers(target, 100, 0.5, 10).map(({ neededAlone, neededTogether }) => [
        neededAlone,
        neededTogether,
      ]);
    expect(needed(4000)).toEqual([
      [800, 200],
      [null, 1],
      [80, 20],
    ]);
    expect(needed(32_000)).toEqual([
      [6400, null],
      [null, null],
      [640, null],
    ]);
  });

  it("refuses what is not above 0 and a conversion above 1", () => {
    expect(() => goalLevers(0, 1, 0.1, 1)).toThrow("target_revenue must be above 0; it is 0.");
    expect(() => goalLevers(1, -1, 0.1, 1)).toThrow("visitors must be above 0; it is -1.");
    expect(() => goalLevers(1, 1, 0, 1)).toThrow("conversion must be above 0; it is 0.");
    expect(() => goalLevers(1, 1, 2, 1)).toThrow("conversion must be between 0 and 1 (10% is 0.1); it is 2.");
    expect(() => goalLevers(1, 1, 0.1, 0)).toThrow("order_value must be above 0; it is 0.");
  });
});
