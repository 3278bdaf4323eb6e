import { describe, expect, it } from "vitest";
import { withChannelColumn, withChannels } from "../../sidebar/entry/tableRoles.js";
import { findTables } from "../../src/planning/tables/findTables.js";
import { workbook } from "../planning/plans.js";

const rows = [
  ["Date", "TV spend", "Radio spend", "Leaflets", "Revenue"],
  ...["2026-01-05", "2026-01-12", "2026-01-19"].map((day) => [day, 10, 20, 5, 99]),
];
const [found] = findTables(workbook({ rows })).spend;
const open = { sheetId: 1, headerRow: 1, columns: { date: 1, revenue: 5 } };

describe("the channels of a spend history", () => {
  it("are those that were found, until a person says otherwise", () => {
    const choice = withChannels(open, found);
    expect(choice.channelColumns).toEqual([2, 3]);
    expect(withChannelColumn(choice, 4, true).channelColumns).toEqual([2, 3, 4]);
    expect(withChannelColumn(choice, 2, false).channelColumns).toEqual([3]);
    expect(withChannels(withChannelColumn(choice, 2, false), found).channelColumns).toEqual([3]);
  });

  it("are not spoken of where none were found", () => {
    expect(withChannels(open, undefined)).toBe(open);
  });
});
