import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kanbanCards } from "../../../src/domain/inventory/kanbanCards.js";

describe("kanbanCards", () => {
  // Monden's formula: 480·0.5·1.15/24 = 11.5 cards; 240·2/60 = 8 exactly.
  it("is 12 for 11.5, and 8 for 8", () => {
    expect(kanbanCards(480, 0.5, 24, 0.15)).toBe(12);
    expect(kanbanCards(240, 2, 60)).toBe(8);
    expect(kanbanCards(3, 0.1, 0.1)).toBe(3); // 0.30000000000000004 / 0.1
  });

  it("covers the demand over the lead time, with one card less it would not", () => {
    const amount = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.double({ min: 0, max: 2, noNaN: true }),
        (demand, lead, size, spare) => {
          const cards = kanbanCards(demand, lead, size, spare);
          const needed = demand * lead * (1 + spare);
          expect(cards * size).toBeGreaterThanOrEqual(needed * (1 - 1e-9));
          expect((cards - 1) * size).toBeLessThan(needed);
        },
      ),
    );
  });

  it("refuses an empty container", () => {
    expect(() => kanbanCards(480, 0.5, 0)).toThrow("container_size must be above 0; it is 0.");
  });
});
