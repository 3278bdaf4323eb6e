import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cutTexts, openSidebar, violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

describe.skipIf(!browserPath())("the browser of functions", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function openFunctions(locale: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const page = await openSidebar(browser, { workbook: "small", locale, colorScheme });
    await page.locator("header button[aria-pressed]").click();
    await page.locator("main details").first().waitFor();
    return page;
  }

  it.each([
    ["en-US", "light"],
    ["zh-CN", "light"],
    ["zh-TW", "dark"],
  ] as const)(
    "shows all of them unfolded within 300 px, with no text cut and nothing that axe finds (%s, %s)",
    async (locale, colorScheme) => {
      const page = await openFunctions(locale, colorScheme);
      await page.evaluate(() => {
        for (const card of document.querySelectorAll("details")) card.open = true;
      });
      expect(await page.locator("main details[open]").count()).toBeGreaterThan(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect([await cutTexts(page), await violations(page)]).toEqual([[], []]);
      await page.context().close();
    },
  );

  it("explains a function in the language chosen, at once and without asking for the list again", async () => {
    const page = await openFunctions("en-US");
    const card = page.locator("main details", { has: page.getByRole("heading", { name: "SAFETY_STOCK" }) });
    await card.locator("summary").click();
    await card.getByText("Optional: mean demand of one period").waitFor();
    for (const [language, argument, result] of [
      ["zh-CN", "可选：每期的平均需求，默认 0；提前期有波动时才有影响。", "结果件数。"],
      ["zh-TW", "選填：每期的平均需求，預設 0；前置時間有波動時才有影響。", "結果件數。"],
    ]) {
      await page.locator("header select").selectOption(language);
      await card.getByText(argument).waitFor();
      expect(await card.textContent()).toContain(result);
    }
    const asked = await page.evaluate(
      "script.calls.filter(({ name }) => name === 'plannerListFunctions').length",
    );
    expect(asked).toBe(1);
    await page.context().close();
  });
});
