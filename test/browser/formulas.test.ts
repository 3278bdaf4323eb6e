import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath } from "./launch.js";
import {
  clickCell,
  expectCells,
  finishTyping,
  type OpenWorkbench,
  openWorkbench,
  patient,
  typeInCell,
} from "./openWorkbench.js";

describe.skipIf(!browserPath())("formulas with the add-on's functions", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  it("computes what a person types, and again when an input changes", async () => {
    const { page } = workbench;
    await typeInCell(page, "A1", "21");
    await typeInCell(page, "B1", "=TWICE(A1)");
    await expectCells(page, "B1", [[42]]);
    await typeInCell(page, "A1", "4");
    await expectCells(page, "B1", [[8]]);
  });

  it("spills the results for a range, and says #SPILL! where they find no room", async () => {
    const { page } = workbench;
    await typeInCell(page, "A3", "1");
    await typeInCell(page, "A4", "2");
    await typeInCell(page, "A5", "3");
    await typeInCell(page, "B3", "=TWICE(A3:A5)");
    await expectCells(page, "B3:B5", [[2], [4], [6]]);
    await typeInCell(page, "C5", "in the way");
    await typeInCell(page, "C3", "=TWICE(A3:A5)");
    await expectCells(page, "C3:C5", [["#SPILL!"], [""], ["in the way"]]);
  });

  it("shows the message of a thrown error when its cell is selected", async () => {
    const { page } = workbench;
    await typeInCell(page, "D1", '=TWICE("much")');
    await expectCells(page, "D1", [["#ERROR!"]]);
    await clickCell(page, "D1");
    const line = page.locator("#cell-error");
    await expect
      .poll(() => line.textContent(), patient)
      .toBe('TWICE: amount must be a number; it is "much".');
    await clickCell(page, "A1");
    await expect.poll(() => line.isVisible(), patient).toBe(false);
  });

  it("shows it beside the pointer while that is over the cell", async () => {
    const { page } = workbench;
    const cells = await page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
    const hover = (column: number) =>
      page.mouse.move(cells!.x + 46 + column * 100 + 50, cells!.y + 32, { steps: 5 });
    const note = page.getByRole("tooltip").filter({ hasText: "TWICE" });
    await hover(3); // D1
    await expect
      .poll(() => note.textContent(), patient)
      .toBe('TWICE: amount must be a number; it is "much".');
    await hover(0);
    await expect.poll(() => note.isVisible(), patient).toBe(false);
  });

  it('hands over dates as Date, blank cells as "", text and truth values as they are', async () => {
    const { page } = workbench;
    await typeInCell(page, "E1", "2026-11-11");
    await typeInCell(page, "E2", "text");
    await typeInCell(page, "E3", "TRUE");
    await typeInCell(page, "F1", "=KIND(E1:E4)");
    await expectCells(page, "F1:F4", [["date 2026-11-11"], ["string"], ["boolean"], ["blank"]]);
  });

  it("completes a function's name and describes its arguments while typing", async () => {
    const { page } = workbench;
    await clickCell(page, "A7");
    await page.keyboard.type("=TWI", { delay: 15 });
    await page.getByText("Twice a number, or each number of a range.").first().waitFor();
    await page.keyboard.type("CE(", { delay: 15 });
    await page
      .locator("div")
      .filter({ hasText: /^TWICE\(amount\)$/ })
      .first()
      .waitFor();
    await page.keyboard.type("A3)", { delay: 20 });
    await finishTyping(page, "A7");
    await expectCells(page, "A7", [[2]]);
  });

  it("computes inside other formulas", async () => {
    const { page } = workbench;
    await typeInCell(page, "A9", "=SUM(TWICE(A3:A5), 1)");
    await typeInCell(page, "B9", '=IFERROR(TWICE("x"), "caught")');
    await expectCells(page, "A9:B9", [[13, "caught"]]);
  });

  it("raises no error in the page", () => {
    expect(workbench.failures).toEqual([]);
  });

  it("ends a function that runs longer than 30 s, says so, and computes the next one", async () => {
    const { page } = workbench;
    await page.clock.install(); // Univer's own timers complain of it, so this comes last.
    await typeInCell(page, "A11", "=FOREVER()");
    await page.clock.runFor(1000);
    await page.clock.fastForward(31_000);
    await expectCells(page, "A11", [["#ERROR!"]]);
    expect(await page.evaluate(() => window.workbench.errorAt("A11"))).toContain(
      "Exceeded maximum execution time",
    );
    await page.clock.resume();
    await typeInCell(page, "A12", "=TWICE(6)");
    await expectCells(page, "A12", [[12]]);
  });
});
