import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { cutTexts, violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

const patience = { timeout: 60_000 };

describe.skipIf(!browserPath())("all figures of weeks and parts", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("are shown on request: quantiles in order, the worst cases below them, in every measure", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await page.locator("footer button").click();
      await page.getByRole("button", { name: "Work them out" }).click();
      await page.getByRole("combobox", { name: "Parts", exact: true }).waitFor(patience);
      const details = page.locator("details", { hasText: "All figures" });
      for (const [place, title] of [
        [0, "Week"],
        [1, "Categories"],
      ] as const) {
        const shown = details.nth(place);
        await shown.locator("summary").click();
        const planOfFirst = async (figure: string) => {
          await shown.getByRole("combobox", { name: "Value" }).selectOption(figure);
          const table = page.getByRole("table", { name: `${title}, ` });
          return Number((await table.getByRole("cell").first().textContent())!.replace(/[^\d.−]/g, ""));
        };
        const figures: number[] = [];
        for (const figure of ["worst", "p5", "p10", "p50", "p90", "p95"])
          figures.push(await planOfFirst(figure));
        expect(figures).toEqual([...figures].sort((a, b) => a - b));
        expect(figures[0]).toBeLessThan(figures[5]);
        expect(await planOfFirst("belowZero")).toBeLessThanOrEqual(100);
      }
      await details.nth(1).getByRole("combobox", { name: "Figure" }).selectOption("units");
      await details.nth(1).getByRole("combobox", { name: "Value" }).selectOption("p50");
      expect(await details.nth(1).getByRole("cell").first().textContent()).not.toContain("¥");
      expect(await violations(page)).toEqual([]);
      expect(await cutTexts(page)).toEqual([]);
    });
  });
});
