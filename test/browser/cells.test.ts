import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath } from "./launch.js";
import { clickCell, type OpenWorkbench, openWorkbench, patient } from "./openWorkbench.js";

describe.skipIf(!browserPath())("the planner beside the cells", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  let planner: FrameLocator;
  beforeAll(async () => {
    workbench = await openWorkbench({ dist: "dist" });
    page = workbench.page;
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("B3:D6").setValues([
        ["foo", "bar", "baz"],
        ["S-1", 29, 90],
        ["S-2", 44, 84],
        ["S-3", 59, 78],
      ]);
    });
    await page.evaluate(() => window.workbench.menu("showPlanner"));
    planner = page.frameLocator("#sidebar iframe");
    await planner.getByText("There is no product table that can be used yet.").waitFor();
  });
  afterAll(async () => {
    await workbench.close();
    expect(workbench.failures).toEqual([]);
  });

  const select = (a1Notation: string) =>
    page.evaluate(async (a1) => {
      const api = await window.workbench.api();
      api.getActiveWorkbook()!.getActiveSheet().getRange(a1).activate();
    }, a1Notation);
  const useSelection = () => planner.getByRole("button", { name: "Use my selection: Products" }).click();

  it("takes the block around the selected cell for a table, its columns to be pointed out", async () => {
    await clickCell(page, "C5");
    await useSelection();
    await planner.getByText("Taken from your selection: ‘Sheet1’, C5.").waitFor();
    const products = planner.getByRole("region", { name: "Products" });
    await products.getByLabel("SKU").selectOption({ label: "B: foo" });
    await products.getByLabel("Price", { exact: true }).selectOption({ label: "C: bar" });
    await products.getByLabel("Units").selectOption({ label: "D: baz" });
    await planner.getByText("3 rows used").waitFor();
  });

  it("takes a range, on a sheet that was renamed meanwhile, and no row more", async () => {
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("B3:D3").setValues([["SKU", "Price", "Weekly units"]]);
      sheet.setName("商品");
    });
    await select("B3:D5");
    await useSelection();
    await planner.getByText("Taken from your selection: ‘商品’, B3:D5.").waitFor();
    await planner.getByText("2 rows used").waitFor();
  });

  it("takes whole columns", async () => {
    await select("B:D");
    await useSelection();
    await planner.getByText("3 rows used").waitFor();
  });

  it("inserts a function at the active cell, and nothing over what stands there", async () => {
    await planner.getByRole("button", { name: "Functions" }).click();
    await planner.getByLabel("Search").fill("经济订货量");
    await planner.getByRole("heading", { name: "EOQ", exact: true }).click();
    const insert = planner.getByRole("button", { name: "Insert at the active cell: EOQ", exact: true });
    await clickCell(page, "C5");
    await insert.click();
    await planner.getByText("Cell C5 is not blank, and nothing is overwritten.").waitFor();
    await clickCell(page, "F2");
    await insert.click();
    await planner.getByText("The example stands in F2.").waitFor();
    const value = () => page.evaluate(() => window.workbench.readCells("商品", "F2"));
    await expect.poll(async () => Math.round(Number((await value())[0][0])), patient).toBe(304);
    expect(await page.evaluate(() => window.workbench.readCells("商品", "C5"))).toEqual([[44]]);
  });
});
