import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfSupply } from "../../../src/domain/inventory/daysOfSupply.js";
import { grossMarginReturn } from "../../../src/domain/inventory/grossMarginReturn.js";
import { inventoryTurnover } from "../../../src/domain/inventory/inventoryTurnover.js";

const money = fc.double({ min: 1, max: 1e9, noNaN: true });

describe("inventoryTurnover", () => {
  it("is 6 turns for 1.2 million sold from 200,000 on average", () => {
    expect(inventoryTurnover(1_200_000, 180_000, 220_000)).toBe(6);
  });

  it("does not depend on which inventory came first, nor on the currency", () => {
    fc.assert(
      fc.property(money, money, money, (cogs, opening, closing) => {
        const turns = inventoryTurnover(cogs, opening, closing);
        expect(inventoryTurnover(cogs, closing, opening)).toBe(turns);
        expect(inventoryTurnover(cogs * 7, opening * 7, closing * 7) / turns).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses two empty inventories", () => {
    expect(() => inventoryTurnover(10, 0, 0)).toThrow(
      "closing_inventory must be above 0 where opening_inventory is 0; it is 0.",
    );
  });
});

describe("daysOfSupply", () => {
  it("is 7.5 days for 90 units at 12 a day", () => {
    expect(daysOfSupply(90, 12)).toBe(7.5);
  });

  it("sells out on its last day", () => {
    fc.assert(
      fc.property(money, money, (stock, pace) => {
        expect((daysOfSupply(stock, pace) * pace) / stock).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses no demand", () => {
    expect(() => daysOfSupply(420, 0)).toThrow("daily_demand must be above 0; it is 0.");
  });
});

describe("grossMarginReturn", () => {
  it("is 1.5 for a margin of 450,000 on 300,000 in stock, and negative for a loss", () => {
    expect(grossMarginReturn(450_000, 300_000)).toBe(1.5);
    expect(grossMarginReturn(-30, 300)).toBe(-0.1);
  });

  it("falls as the stock grows", () => {
    fc.assert(
      fc.property(money, money, (margin, stock) => {
        expect(grossMarginReturn(margin, stock * 2)).toBeLessThan(grossMarginReturn(margin, stock));
      }),
    );
  });

  it("refuses no stock", () => {
    expect(() => grossMarginReturn(10, 0)).toThrow("average_inventory_cost must be above 0; it is 0.");
  });
});
