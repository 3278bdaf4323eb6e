import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { cutTexts, violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

describe.skipIf(!browserPath())("the planner's page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const tab = (page: Page, place: number) => page.getByRole("tab").nth(place).click();
  const simulate = async (page: Page) => {
    await page.locator("footer button").click();
    await page.locator("figure").first().waitFor();
  };

  /** Unfolds everything that can be. */
  const openAll = async (page: Page) => {
    const folded = page.locator("main details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
  };
  const widest = (page: Page) =>
    page.evaluate(() => {
      const parts = ["html", "main", "header", "footer"].map((part) => document.querySelector(part));
      return Math.max(...parts.map((part) => part?.scrollWidth ?? 0));
    });

  /** Every state in turn, from a failing start to an opened scenario; `look` sees each. */
  async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
    await page.locator("h2.large").waitFor();
    await look("start");
    await page.evaluate("script.nextFailure = 'The document is busy.'");
    await page.locator("button.action").click();
    await page.locator(".failure").waitFor();
    await look("failure");
    await page.locator(".failure button").first().click();
    await page.getByRole("tablist").waitFor();
    await openAll(page);
    await look("shop");
    const useSelection = page.locator(".card button.link").first();
    await useSelection.click();
    await page.locator(".failure").waitFor();
    await look("blank cells selected");
    await page.evaluate("script.selection = { ...script.selection, sheetId: 101, ranges: 2 }");
    await useSelection.click();
    await page.locator(".failure").waitFor({ state: "detached" });
    await page.locator("main [role=status]:not(:empty)").waitFor();
    await look("selection taken");
    await tab(page, 1);
    await page.locator("section button").first().click();
    await page.locator("section input").first().fill("ten");
    await page.locator(".field.tall input").fill("满300减50");
    await page.locator(".field.tall input").press("Enter");
    await page.locator("section .row > button").last().click();
    await openAll(page);
    await look("decide");
    await tab(page, 2);
    await openAll(page);
    await look("assume");
    await simulate(page);
    await openAll(page);
    await look("results");
    await tab(page, 4);
    await page.locator("form button").click();
    await page.locator(".choices button").waitFor();
    await look("keep");
    await page.locator(".choices button").click();
    await page.locator(".opened").waitFor();
    await page.locator("figure").first().waitFor();
    await look("opened");
    await page.locator("header button[aria-pressed]").click();
    await page.locator("main input").fill("elasticity");
    await page.locator("main details").first().waitFor();
    await openAll(page);
    await page.locator("main details button").first().click();
    await page.locator("main details [role=status]:not(:empty)").waitFor();
    await look("functions");
  }

  const looks = [
    { locale: "en-US", colorScheme: "light" },
    { locale: "zh-CN", colorScheme: "dark" },
  ] as const;
  it.each(looks)("breaks no rule of axe and no edge in any state ($locale, $colorScheme)", async (look) => {
    await inSidebar(browser, { workbook: "empty", ...look }, (page) =>
      walk(page, async (state) =>
        expect([state, await widest(page), await violations(page)]).toEqual([state, 300, []]),
      ),
    );
  });

  it("stays within 300 px and cuts no text in any state with type of twice the size", async () => {
    await inSidebar(browser, { workbook: "empty" }, async (page) => {
      await page.addStyleTag({ content: ":root { font-size: 26px !important }" });
      await walk(page, async (state) =>
        expect([state, await widest(page), await cutTexts(page)]).toEqual([state, 300, []]),
      );
    });
  });

  it("stays within 300 px and cuts no text in any state in a language that is 40% longer", async () => {
    await inSidebar(browser, { workbook: "empty", isStretched: true }, (page) =>
      walk(page, async (state) =>
        expect([state, await widest(page), await cutTexts(page)]).toEqual([state, 300, []]),
      ),
    );
  });

  it("gives the first answer from an empty spreadsheet by two buttons", async () => {
    await inSidebar(browser, { workbook: "empty" }, async (page) => {
      await page.getByRole("button", { name: "Create a sample shop" }).click();
      await page.getByRole("button", { name: "Simulate" }).click();
      await page
        .getByText(/\d+% chance of profit above ¥/)
        .first()
        .waitFor();
    });
  });

  it("gives the same numbers where no worker starts", async () => {
    const codes: string[] = [];
    for (const withoutWorkers of [false, true]) {
      await inSidebar(browser, { workbook: "small", withoutWorkers }, async (page) => {
        await simulate(page);
        codes.push((await page.getByText(/result code/).textContent())!);
      });
    }
    expect(codes[0]).toBe(codes[1]);
  });

  it("shows an answer from its top, wherever the page was scrolled to", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      const main = page.locator("main");
      const scrolled = () => main.evaluate((element) => element.scrollTop);
      const toTheEnd = () => main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.getByRole("tab", { name: "Assume" }).click();
      await openAll(page);
      for (const _run of ["first", "again"]) {
        await toTheEnd();
        expect(await scrolled()).toBeGreaterThan(0);
        await simulate(page);
        await expect.poll(scrolled, { timeout: 20_000 }).toBe(0);
      }
    });
  });

  it("takes a change back and again by keyboard, from anywhere", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await page.getByRole("tab", { name: "Shop" }).focus();
      await page.keyboard.press("ArrowRight");
      const offer = page.getByLabel(/offer, in your own words$/i).first();
      await offer.fill("20% off");
      await page.keyboard.press("Enter");
      await page.getByLabel("Percent off").waitFor();
      await page.keyboard.press("Control+z");
      await page.getByText("None planned.").waitFor();
      await page.keyboard.press("Control+y");
      await expect.poll(() => offer.inputValue()).toBe("20% off");
    });
  });

  it("has a target that moves by keyboard and by pointer, and can be made the goal", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await simulate(page);
      const target = page.getByRole("slider", { name: "Target profit" });
      const value = async () => Number(await target.getAttribute("aria-valuenow"));
      const chance = async () => Number(/\d+/.exec((await target.getAttribute("aria-valuetext"))!));
      const [least, most] = [
        await target.getAttribute("aria-valuemin"),
        await target.getAttribute("aria-valuemax"),
      ];
      const before = [await value(), await chance()];
      await target.focus();
      await page.keyboard.press("PageUp");
      await expect.poll(value).toBeGreaterThan(before[0]);
      expect(await chance()).toBeLessThan(before[1]);
      await page.keyboard.press("Home");
      await expect.poll(value).toBe(Number(least));
      const area = (await page.locator(".slider").boundingBox())!;
      await page.mouse.move(area.x + 0.2 * area.width, area.y + 60);
      await page.mouse.down();
      await page.mouse.move(area.x + 0.8 * area.width, area.y + 60, { steps: 4 });
      await page.mouse.up();
      const share = ((await value()) - Number(least)) / (Number(most) - Number(least));
      expect(share).toBeCloseTo(0.8, 1);
      const button = page.getByRole("button", { name: /^Make .* the goal$/ });
      const [, goal = ""] = /above (¥[\d,]+)/.exec((await target.getAttribute("aria-valuetext"))!) ?? [];
      await button.click();
      await page
        .getByText(new RegExp(`\\d+% chance of profit above ${goal}`))
        .first()
        .waitFor();
      await button.waitFor({ state: "detached" });
    });
  });

  it("keeps an entry that it does not understand, and says why", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await tab(page, 1);
      await page.getByRole("button", { name: "Change a price" }).click();
      const change = page.getByLabel(/^Change of price/);
      await change.fill("a bit");
      await page.keyboard.press("Tab");
      await page.getByText("“a bit” is not a number").waitFor();
      expect(await change.inputValue()).toBe("a bit");
      expect(await change.getAttribute("aria-invalid")).toBe("true");
    });
  });

  it("can be canceled", async () => {
    await inSidebar(browser, { workbook: "sample" }, async (page) => {
      await page.locator("footer button").click();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Simulate" }).waitFor();
      expect(await page.locator("figure").count()).toBe(0);
    });
  });

  it("goes to the cell of a note", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await page.getByRole("button", { name: "Show me" }).first().click();
      await expect
        .poll(() => page.evaluate("script.calls.at(-1)"))
        .toEqual({ name: "plannerShowCell", request: { version: 1, sheetId: 1, row: 6, column: 4 } });
    });
  });

  it("shows what cells say as text, whatever it is", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await tab(page, 1);
      await page.getByRole("button", { name: "Change a price" }).click();
      expect(
        await page.getByRole("region", { name: "Prices" }).getByLabel("For which products").textContent(),
      ).toContain("<b>商品</b> 12");
      expect(await page.locator("b").count()).toBe(0);
    });
  });

  it("changes its language, or says why not, and tells assistive technology", async () => {
    await inSidebar(browser, { workbook: "small" }, async (page) => {
      await page.getByRole("tab", { name: "Shop" }).waitFor();
      await page.evaluate("script.nextFailure = 'No connection.'");
      const language = page.getByLabel("Language");
      await language.selectOption("zh-TW");
      await page.getByText("The language could not be changed. No connection.").waitFor();
      expect([await language.inputValue(), await page.locator("html").getAttribute("lang")]).toEqual([
        "en",
        "en",
      ]);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("tab", { name: "商店" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-TW");
    });
  });
});
