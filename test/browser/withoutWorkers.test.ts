import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { salesCells, spendCells } from "../fixtures/sidebar/longHistory.js";
import { countPauses, pausesWhile } from "../fixtures/sidebar/pauses.js";
import { browserPath, launchBrowser } from "./launch.js";

/** All is done on the page, and the machine may be busy. */
const patience = { timeout: 120_000 };
/** Pauses come after 12 ms of work: dozens of them, fewer on a quick machine, none where work is done in one go. */
const fewestPauses = 2;

describe.skipIf(!browserPath())("a page without workers", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const readAgain = async (page: Page) => {
    const read = page.getByRole("button", { name: "Read the sheets again" });
    await read.click();
    await page.getByRole("button", { name: "Reading" }).waitFor();
    await read.waitFor(patience);
  };

  it("answers all the while it reads, estimates, simulates, divides and searches", async () => {
    await inSidebar(browser, { workbook: "sample", withoutWorkers: true }, async (page) => {
      await page.getByRole("tablist").waitFor(patience);
      await countPauses(page);
      const pausesOf = {
        reading: await pausesWhile(page, () => readAgain(page)),
        simulating: await pausesWhile(page, async () => {
          await page.getByRole("button", { name: "Simulate" }).click();
          await page.locator("figure").first().waitFor(patience);
        }),
        dividing: await pausesWhile(page, async () => {
          await page.getByRole("button", { name: "Work them out" }).click();
          await page.getByRole("combobox", { name: "Parts", exact: true }).waitFor(patience);
        }),
        searching: await pausesWhile(page, async () => {
          await page.getByRole("tab", { name: "Decide" }).click();
          await page.locator("summary", { hasText: "Find the best" }).click();
          await page.getByRole("button", { name: "Find the best" }).click();
          await page.locator("#proposal").waitFor(patience);
        }),
      };
      for (const [work, pauses] of Object.entries(pausesOf))
        expect([work, pauses >= fewestPauses]).toEqual([work, true]);
    });
  });

  it("answers while it reads and estimates a long history: 200 products in 60 weeks", async () => {
    await inSidebar(browser, { workbook: "small", withoutWorkers: true }, async (page) => {
      await page.getByRole("tablist").waitFor(patience);
      await countPauses(page);
      const sheets = [salesCells(200, 60), spendCells(60)].map((values, i) => ({
        id: i + 1,
        name: `Long ${i + 1}`,
        values,
      }));
      await page.evaluate((longer) => {
        const { script } = globalThis as unknown as { script: { workbook: object } };
        script.workbook = { ...script.workbook, sheets: longer };
      }, sheets);
      const pauses = await pausesWhile(page, () => readAgain(page));
      await page.getByText("12000 rows used").or(page.getByText("12,000 rows used")).waitFor();
      expect(pauses).toBeGreaterThanOrEqual(fewestPauses);
    });
  });
});
