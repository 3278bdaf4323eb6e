import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandClasses } from "../../../src/domain/demand/demandClasses.js";

const history = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });

describe("demandClasses", () => {
  // Syntetos, Boylan & Croston (2005): ADI 1.32, CV² 0.49.
  it("has Syntetos, Boylan and Croston's four kinds", () => {
    const rows = [
      [5, 6, 5, 7, 6, 5],
      [0, 0, 4, 0, 0, 5],
      [1, 20, 2, 1, 35, 1],
      [0, 1, 0, 0, 30, 0],
    ];
    expect(demandClasses(rows)).toEqual(["smooth", "intermittent", "erratic", "lumpy"]);
  });

  it("calls 33 periods with 25 demands intermittent, 32 smooth: ADI 1.32 is the border", () => {
    const row = (periods: number) => Array.from({ length: periods }, (_, t) => (t < 25 ? 4 : 0));
    expect(demandClasses([row(33), row(32)])).toEqual(["intermittent", "smooth"]);
  });

  it("calls an item without demand, or with a single one, intermittent", () => {
    expect(
      demandClasses([
        [0, 0, 0],
        [0, 9, 0],
      ]),
    ).toEqual(["intermittent", "intermittent"]);
  });

  it("depends neither on the order of the periods nor on the unit", () => {
    fc.assert(
      fc.property(history, (row) => {
        const [as] = demandClasses([row]);
        expect(demandClasses([row.slice().reverse(), row.map((value) => value * 12)])).toEqual([as, as]);
      }),
    );
  });

  it("refuses a negative demand", () => {
    expect(() => demandClasses([[1, -2]])).toThrow("history must be 0 or more; it is -2.");
  });
});
