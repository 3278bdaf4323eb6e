import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFromSerial, serialFromDate } from "../../workbench/appsScript/dates.js";

const zones = ["Etc/GMT", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

describe("dates of cells", () => {
  it.each([
    [46337, "Etc/GMT", "2026-11-11T00:00:00.000Z"],
    [46337, "Asia/Shanghai", "2026-11-10T16:00:00.000Z"],
    [46337, "America/New_York", "2026-11-11T05:00:00.000Z"],
    [46204, "America/New_York", "2026-07-01T04:00:00.000Z"],
    [46204.75, "Etc/GMT", "2026-07-01T18:00:00.000Z"],
    [25569, "Etc/GMT", "1970-01-01T00:00:00.000Z"],
  ])("shows %d in %s as %s", (serial, zone, iso) => {
    expect(dateFromSerial(serial, zone).toISOString()).toBe(iso);
  });

  it("finds midnight on the day that clocks change", () => {
    // 8 March 2026 02:00 → 03:00 and 1 November 2026 02:00 → 01:00, New York.
    expect(dateFromSerial(46089, "America/New_York").toISOString()).toBe("2026-03-08T05:00:00.000Z");
    expect(dateFromSerial(46327, "America/New_York").toISOString()).toBe("2026-11-01T04:00:00.000Z");
    expect(dateFromSerial(46328, "America/New_York").toISOString()).toBe("2026-11-02T05:00:00.000Z");
  });

  it("comes back to the same day, in every zone, over a century", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18264, max: 54788 }), fc.constantFrom(...zones), (day, zone) => {
        expect(serialFromDate(dateFromSerial(day + 0.5, zone), zone)).toBeCloseTo(day + 0.5, 8);
      }),
    );
  });
});
