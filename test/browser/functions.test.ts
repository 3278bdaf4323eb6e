import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { cutTexts, type Opening, violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

describe.skipIf(!browserPath())("the browser of functions", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const readFunctions = (opening: Partial<Opening>, use: (page: Page) => Promise<void>) =>
    inSidebar(browser, { workbook: "small", ...opening }, async (page) => {
      await page.locator("header button[aria-pressed]").click();
      await page.locator("main details").first().waitFor();
      await use(page);
    });

  const unfoldAll = (page: Page) =>
    page.evaluate(() => {
      for (const card of document.querySelectorAll("details")) card.open = true;
      return document.querySelectorAll("details").length;
    });
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it.each([
    { locale: "en-US", colorScheme: "light" },
    { locale: "zh-CN", colorScheme: "light" },
    { locale: "zh-TW", colorScheme: "dark" },
  ] as const)(
    "shows all functions within 300 px, breaks no rule of axe and cuts no text ($locale)",
    async (look) => {
      await readFunctions(look, async (page) => {
        expect(await unfoldAll(page)).toBeGreaterThan(100);
        expect([await width(page), await violations(page), await cutTexts(page)]).toEqual([300, [], []]);
        await page.addStyleTag({ content: ":root { font-size: 26px !important }" });
        expect([await width(page), await cutTexts(page)]).toEqual([300, []]);
      });
    },
  );

  it("explains a function in the language chosen, without asking for the list again", async () => {
    await readFunctions({}, async (page) => {
      const card = page.locator("main details", { has: page.getByRole("heading", { name: "SAFETY_STOCK" }) });
      await card.locator("summary").click();
      await card.getByText("Optional: mean demand of one period").waitFor();
      for (const [language, argument, result] of [
        ["zh-CN", "可选：每期的平均需求，默认 0；提前期有波动时才有影响。", "件数。"],
        ["zh-TW", "選填：每期的平均需求，預設 0；前置時間有波動時才有影響。", "件數。"],
      ]) {
        await page.locator("header select").selectOption(language);
        await card.getByText(argument).waitFor();
        expect(await card.locator("dd").last().textContent()).toBe(result);
      }
      expect(
        await page.evaluate("script.calls.filter((call) => call.name === 'plannerListFunctions').length"),
      ).toBe(1);
    });
  });
});
