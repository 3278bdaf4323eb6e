import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { cutTexts, type Opening, violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

/** A search on a busy machine. */
const patience = { timeout: 60_000 };

describe.skipIf(!browserPath())("finding the best, and comparing", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Over a shop that is read already. */
  const inShop = (opening: Opening, use: (page: Page) => Promise<void>) =>
    inSidebar(browser, opening, async (page) => {
      await page.getByRole("tablist").waitFor();
      await use(page);
    });

  const openSearch = async (page: Page) => {
    await page.getByRole("tab", { name: "Decide" }).click();
    await page.locator("summary", { hasText: "Find the best" }).click();
  };
  const find = (page: Page) => page.getByRole("button", { name: "Find the best" });
  const looksWell = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("main")!.scrollWidth)).toBeLessThanOrEqual(300);
  };

  it.each(["light", "dark"] as const)(
    "shows the proposal before anything is changed, and takes it over in one step (%s)",
    async (colorScheme) => {
      await inShop({ workbook: "small", colorScheme }, async (page) => {
        await openSearch(page);
        await page.getByLabel("Split of the budget").check();
        await looksWell(page);
        await find(page).click();
        const proposal = page.getByRole("status").filter({ hasText: "Proposal" });
        await proposal.waitFor(patience);
        expect(await proposal.textContent()).toMatch(/Profit changes by ¥.* on average/);
        expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
        await looksWell(page);
        await page.getByRole("button", { name: "Take over" }).click();
        await page.getByRole("heading", { name: "From today to the plan" }).waitFor(patience);
        await page.getByRole("button", { name: "Undo" }).click();
        await page.getByRole("tab", { name: "Decide" }).click();
        await page.getByText("As today.").first().waitFor();
        expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
      });
    },
  );

  it("says how far a search is, lets the page be used meanwhile, and is stopped at once", async () => {
    await inShop({ workbook: "sample" }, async (page) => {
      await openSearch(page);
      await page.getByLabel("Split of the budget").check();
      await find(page).click();
      const progress = page.getByRole("progressbar", { name: "Searching" });
      await expect.poll(() => progress.getAttribute("value").then(Number), patience).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Cancel" }).click();
      await find(page).waitFor({ timeout: 1000 });
      await page.locator("footer button").click();
      await page.locator("figure").first().waitFor(patience); // what is done elsewhere goes on
    });
  });

  it("finds the same where no worker starts", async () => {
    const proposals: (string | null)[] = [];
    for (const withoutWorkers of [false, true]) {
      await inShop({ workbook: "small", withoutWorkers }, async (page) => {
        await openSearch(page);
        await find(page).click();
        await page.locator("#proposal").waitFor(patience);
        proposals.push(await page.locator(".opened").textContent());
      });
    }
    expect(proposals[1]).toBe(proposals[0]);
  });

  it("works out the parts on request, and the goal by lever, week, category and channel", async () => {
    await inShop({ workbook: "small" }, async (page) => {
      await page.locator("footer button").click();
      await page.getByRole("button", { name: "Work them out" }).click();
      await page.getByRole("combobox", { name: "Parts", exact: true }).selectOption("products");
      const rows = page.getByRole("table", { name: "Products" }).getByRole("row");
      await expect.poll(() => rows.count()).toBe(11); // the header and ten of eleven
      await page.getByRole("button", { name: "Show all 11" }).click();
      await expect.poll(() => rows.count()).toBe(12);
      await page.getByRole("combobox", { name: "Parts", exact: true }).selectOption("channels");
      await page.getByRole("combobox", { name: "Response of" }).selectOption("小红书");
      await page.getByRole("heading", { name: "What 小红书 brings" }).waitFor();
      await page.locator("summary", { hasText: "What the goal takes" }).click();
      const amounts = await page
        .getByRole("table", { name: "By channel" })
        .getByRole("cell")
        .allTextContents();
      const figures = amounts.map((text) => Number(text.replace(/[^\d.]/g, "")));
      expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1));
      await looksWell(page);
    });
  });

  it("compares scenarios, leaves a damaged one out with its reason, and writes them side by side", async () => {
    await inShop({ workbook: "small" }, async (page) => {
      await page.getByRole("tab", { name: "Save" }).click();
      for (const name of ["one", "two", "three"]) {
        await page.getByLabel("Name").first().fill(name);
        await page.getByRole("button", { name: "Save scenario" }).click();
        await page.getByText(`Saved in the sheet ‘Scenario ${name}’.`).waitFor(patience);
      }
      await page.evaluate(
        "script.scenarios[1].values.forEach((row) => { if (row[0] === 'Trials') row[1] = 'many'; })",
      );
      for (const box of await page
        .getByRole("group", { name: "Scenarios to compare" })
        .getByRole("checkbox")
        .all())
        await box.check();
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.getByText("‘Scenario two’ is left out.").waitFor();
      await page.getByText("Of 2 scenarios").waitFor();
      await looksWell(page);
      await page.getByRole("button", { name: "Write a comparison sheet" }).click();
      await page.getByText("Saved in the sheet ‘Comparison’.").waitFor();
    });
  });

  it("says which rows have changed since a scenario was saved, and goes to their cells", async () => {
    await inShop({ workbook: "small" }, async (page) => {
      await page.getByRole("tab", { name: "Save" }).click();
      await page.getByRole("button", { name: "Save scenario" }).click();
      await page.getByText("Saved in the sheet").waitFor(patience);
      await page.evaluate(
        "script.workbook = { ...script.workbook, sheets: script.workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map((cell) => (cell === 44 && sheet.id === 1 ? 46 : cell))) })) }",
      );
      await page.getByRole("button", { name: "Read the sheets again" }).click();
      await page.getByRole("tab", { name: "Save" }).click();
      await page.locator(".choices button").click();
      await page.locator("summary", { hasText: "What differs" }).click(patience);
      const change = page.getByRole("listitem").filter({ hasText: "S-102: Price changed." });
      await change.getByRole("button", { name: "Show me" }).click();
      const shown = "JSON.stringify(script.calls.at(-1).request)";
      await expect.poll(() => page.evaluate(shown)).toBe('{"version":1,"sheetId":1,"row":3,"column":4}');
      await looksWell(page);
    });
  });
});
