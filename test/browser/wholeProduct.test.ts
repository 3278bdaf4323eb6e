import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { openPaths } from "../../workbench/server/openPaths.js";
import { browserPath } from "./launch.js";
import { type OpenWorkbench, openWorkbench, patient } from "./openWorkbench.js";

const data = join(root, "../shared/data");
const dist = join(root, "dist");

/** The planner, opened from the menu as a person does. */
async function openPlanner(page: Page): Promise<FrameLocator> {
  await page.getByText("Extensions", { exact: true }).click();
  await page.getByText("Shopcast", { exact: true }).click();
  await page.getByRole("button", { name: "Open the planner" }).click();
  return page.frameLocator("#sidebar iframe");
}

async function simulate(planner: FrameLocator): Promise<string> {
  await planner.getByRole("button", { name: /^Simulate/ }).click();
  const made = planner.getByText(/result code [0-9A-Z]{10}/);
  await made.waitFor({ timeout: 60_000 });
  return /result code ([0-9A-Z]{10})/.exec((await made.textContent()) ?? "")?.[1] ?? "";
}

/** Saves the scenario and gives the name of its sheet. */
async function save(planner: FrameLocator): Promise<string> {
  await planner.getByRole("tab", { name: "Save" }).click();
  await planner.getByRole("button", { name: "Save scenario" }).click();
  const saved = planner.getByText(/^Saved in the sheet/);
  await saved.waitFor({ timeout: 60_000 });
  return /‘(.+)’/.exec((await saved.textContent()) ?? "")?.[1] ?? "";
}

const sheetNames = (page: Page) =>
  page.evaluate(async () => {
    const api = await window.workbench.api();
    return (
      api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? []
    );
  });

describe.skipIf(!browserPath())("the whole product, in a browser", () => {
  let workbench: OpenWorkbench | undefined;
  const inWorkbench = async (
    options: Parameters<typeof openWorkbench>[0],
    use: (opened: OpenWorkbench) => Promise<void>,
  ) => {
    workbench = await openWorkbench({ dist, ...options });
    try {
      await use(workbench);
      expect(workbench.failures).toEqual([]);
    } finally {
      await workbench.close();
    }
  };

  it("goes from an empty sheet to a saved scenario, and opens it again with the same result code", async () => {
    await inWorkbench({}, async ({ page }) => {
      const planner = await openPlanner(page);
      await planner.getByRole("button", { name: "Create a sample shop" }).click();
      await planner.getByText("40 rows used").waitFor({ timeout: 60_000 });
      expect(await sheetNames(page)).toContain("商品 Products");

      await planner.getByRole("tab", { name: "Decide" }).click();
      const offer = planner.getByPlaceholder("spend 300 save 50");
      await offer.fill("满300减50");
      await offer.press("Enter");
      const code = await simulate(planner);
      await planner
        .getByText(/chance of profit above ¥[\d,]+ \(today’s plan: /)
        .first()
        .waitFor();

      const sheet = await save(planner);
      await expect.poll(() => sheetNames(page), patient).toContain(sheet);
      await planner.getByRole("button", { name: `Open ${sheet}` }).click();
      await planner.getByText(`Same numbers to the last bit: code ${code}.`).waitFor({ timeout: 60_000 });
      await planner.getByText("The shop’s tables are the same as when it was saved.").waitFor();
    });
  });

  it("answers formulas of the built add-on, and shows the sentence of one it cannot", async () => {
    await inWorkbench({}, async ({ page }) => {
      await page.evaluate(async () => {
        const sheet = (await window.workbench.api()).getActiveWorkbook()?.getActiveSheet();
        sheet?.getRange("A1:A3").setValues([[1300], [""], [520]]);
        sheet?.getRange("B1").setValue({ f: "=EOQ(A1:A3, 8, 0.225)" });
        sheet?.getRange("C1").setValue({ f: "=EOQ(-5, 8, 0.225)" });
      });
      const numbers = () => page.evaluate(() => window.workbench.readCells("Sheet1", "B1:B3"));
      await expect.poll(async () => Math.round(Number((await numbers())[0][0])), patient).toBe(304);
      expect((await numbers())[1][0]).toBe("");
      await expect
        .poll(() => page.evaluate(() => window.workbench.errorAt("C1")), patient)
        .toBe("EOQ: demand must be above 0; it is -5.");
    });
  });

  // The real data stand beside the project where it is developed and checked, not on a user's machine.
  it.skipIf(!existsSync(data))(
    "plans a shop from its real weekly sales and channels (../shared/data, skipped without it)",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "real-"));
      const channels = join(folder, "channels.csv");
      await writeFile(
        channels,
        channelTable(readFileSync(join(data, "meridian_national_media.csv"), "utf8")),
      );
      const opened = await openPaths([join(data, "uci_online_retail_sku_week.csv"), channels]);
      try {
        await inWorkbench({ opened }, async ({ page }) => {
          const planner = await openPlanner(page);
          await planner.getByText("2,746 rows used").waitFor({ timeout: 60_000 });
          await planner.getByText("4 rows used").waitFor();
          const code = await simulate(planner);
          const sheet = await save(planner);
          await planner.getByRole("button", { name: `Open ${sheet}` }).click();
          await planner.getByText(`Same numbers to the last bit: code ${code}.`).waitFor({ timeout: 60_000 });
        });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});

/** Mean weekly spend per channel, in the money of a shop a thousand times smaller than the simulated nation. */
function channelTable(csv: string): string {
  const { data: rows, meta } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
  const spends = meta.fields?.filter((field) => field.endsWith("_spend")) ?? [];
  const lines = spends.map((field) => {
    const mean = rows.reduce((sum, row) => sum + Number(row[field]), 0) / rows.length;
    return [field.replace("_spend", ""), (mean / 1000).toFixed(2)];
  });
  return Papa.unparse([["Channel", "Spend per week"], ...lines]);
}
