import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSidebar } from "../fixtures/sidebar/inSidebar.js";
import { violations } from "../fixtures/sidebar/openSidebar.js";
import { browserPath, launchBrowser } from "./launch.js";

describe.skipIf(!browserPath())("deciding", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** The Decide part over the small shop, whatever is done there without an error. */
  const deciding = (use: (page: Page) => Promise<void>, locale = "en-US") =>
    inSidebar(browser, { workbook: "small", locale }, async (page) => {
      await page.getByRole("tab").nth(1).click();
      await use(page);
    });

  const type = async (field: ReturnType<Page["locator"]>, text: string) => {
    await field.fill(text);
    await field.press("Enter");
  };
  const offer = async (page: Page, words: string) => {
    await type(page.locator("section[aria-labelledby=promotion] > .field.tall input"), words);
    await expect.poll(() => page.locator("fieldset > .field.tall input").last().inputValue()).not.toBe("");
  };
  const names = (page: Page) =>
    page
      .locator("section[aria-labelledby=promotion] fieldset")
      .evaluateAll((groups) => groups.map((group) => group.getAttribute("aria-label")));

  const everyForm = [
    "满300减50，满600减120",
    "每满300减50",
    "8折",
    "立减5",
    "买二送一",
    "优惠券满200减20",
    "秒杀5折限100件",
    "会员价9折",
    "满99包邮",
    "满199送赠品成本8",
  ];

  it.each(["en-US", "zh-CN", "zh-TW"])(
    "takes all forms of promotions and breaks no rule of axe (%s)",
    async (locale) => {
      await deciding(async (page) => {
        for (const [k, words] of everyForm.entries()) {
          await offer(page, words);
          await expect.poll(async () => (await names(page)).length).toBe(k + 1);
        }
        await page.locator("section[aria-labelledby=prices] > button").click();
        await page.locator("section[aria-labelledby=budget] button").click();
        await page.locator("section[aria-labelledby=budget] > .row button").click();
        const folded = page.locator("main details:not([open]) > summary");
        while ((await folded.count()) > 0) await folded.first().click();
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([widest, await violations(page)]).toEqual([300, []]);
      }, locale);
    },
  );

  it("moves a promotion by keyboard, again and again, and takes it all back", async () => {
    await deciding(async (page) => {
      for (const words of ["10% off", "20% off", "30% off"]) await offer(page, words);
      await page.getByRole("button", { name: "Apply later: 10% off" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => names(page)).toEqual(["20% off", "10% off", "30% off"]);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      await expect.poll(focused).toBe("Apply later: 10% off");
      await page.keyboard.press("Enter");
      await expect.poll(() => names(page)).toEqual(["20% off", "30% off", "10% off"]);
      await expect.poll(focused).toBe("Apply earlier: 10% off");
      await page.getByRole("button", { name: "Take back: 30% off" }).click();
      for (let k = 0; k < 3; k++) await page.keyboard.press("Control+z");
      await expect.poll(() => names(page)).toEqual(["10% off", "20% off", "30% off"]);
    });
  });

  it("names a promotion by its offer until a person names it", async () => {
    await deciding(async (page) => {
      await offer(page, "spend 300 save 50");
      await type(page.getByLabel("Save", { exact: true }), "60");
      await expect.poll(() => names(page)).toEqual(["spend 300 save 60"]);
      await page.getByText("More", { exact: true }).click();
      await type(page.getByLabel("Name"), "618");
      await type(page.getByLabel("Save", { exact: true }), "70");
      await expect.poll(() => names(page)).toEqual(["618"]);
    });
  });

  it("lets a promotion answer by elasticity or by an uplift, never by both", async () => {
    await deciding(async (page) => {
      await offer(page, "20% off");
      await page.getByText("More", { exact: true }).click();
      await page.getByLabel("How units answer").first().selectOption("uplift");
      await type(page.getByLabel("High"), "1");
      await page.getByText("It must be at least 1.2.").waitFor();
      await page.getByLabel("How units answer").first().selectOption("elasticity");
      await page.getByLabel("High").waitFor({ state: "detached" });
    });
  });

  it("says which prices a floor holds up, and which the history has never seen", async () => {
    await deciding(async (page) => {
      await page.getByRole("button", { name: "Change a price" }).click();
      await type(page.getByLabel(/^Change of price/), "-50%");
      await page.getByText(/^¥14\.50 for S-101 is below any price in the history/).waitFor();
      await page.getByText("and 10 more").first().waitFor();
      await page.getByText("Price floors").click();
      await page.getByRole("button", { name: "Add the floor" }).click();
      await page.getByText("Held at the floor: 11 products (S-101, S-102, S-103, …).").waitFor();
      await page.getByRole("button", { name: "Take back: Unit cost plus at least" }).click();
      await page.getByText(/Held at the floor/).waitFor({ state: "detached" });
    });
  });

  it("turns a percentage into the price that it means, and back", async () => {
    await deciding(async (page) => {
      await page.getByRole("button", { name: "Change a price" }).click();
      await page.getByLabel("For which products").first().selectOption({ label: "S-104 商品 4" });
      await type(page.getByLabel(/^Change of price/), "-25%");
      await page.getByText("today ¥74, then ¥55.50").waitFor();
      await page.getByLabel("Given").selectOption("price");
      await expect.poll(() => page.getByLabel(/^New price/).inputValue()).toBe("¥55.50");
      await page.getByLabel("Given").selectOption("percent");
      await expect.poll(() => page.getByLabel(/^Change of price/).inputValue()).toBe("-25%");
    });
  });

  it("plans a channel's spend by weeks and adds all channels up", async () => {
    await deciding(async (page) => {
      const budget = page.locator("section[aria-labelledby=budget]");
      await budget.getByLabel("Channel").selectOption("抖音");
      await budget.getByRole("button", { name: "Change" }).click();
      await type(budget.getByLabel(/^Spend per week/), "3,400");
      await budget.getByText("All channels, per week: today ¥6,500, planned ¥7,500.").waitFor();
      await type(budget.getByLabel("First week"), "3");
      await budget.getByText("planned ¥6,500 to ¥7,500.").waitFor();
      await type(budget.getByLabel("Last week"), "2");
      await expect.poll(() => budget.getByLabel("First week").inputValue()).toBe("2");
    });
  });

  it("sets how demand answers, visitors and costs, each with its reset", async () => {
    await deciding(async (page) => {
      await page.getByText("Settings", { exact: true }).click();
      const form = page.getByRole("combobox", { name: "How units answer to prices" });
      await form.selectOption("logit");
      const visitors = page.getByRole("textbox", { name: "Visitors per week" });
      await type(visitors, "1.2万");
      await expect.poll(() => visitors.inputValue()).toBe("12,000");
      const terms = page.getByRole("textbox", { name: "Weeks until suppliers are paid" });
      await type(terms, "2.6");
      await expect.poll(() => terms.inputValue()).toBe("3");
      for (const name of [
        "How units answer to prices",
        "Visitors per week",
        "Weeks until suppliers are paid",
      ])
        await page.getByRole("button", { name: `Back to the start value: ${name}` }).click();
      await expect
        .poll(async () => [await form.inputValue(), await visitors.inputValue(), await terms.inputValue()])
        .toEqual(["isoelastic", "", "0"]);
    });
  });
});
