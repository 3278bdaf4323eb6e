import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath } from "./launch.js";
import { type OpenWorkbench, openWorkbench, patient } from "./openWorkbench.js";

/** The pictures over a sheet's cells, as SVG text. */
async function picturesOn(page: Page, sheetName: string): Promise<string[]> {
  return await page.evaluate(async (name) => {
    const sheet = (await window.workbench.api()).getActiveWorkbook()!.getSheetByName(name)!;
    const sources = sheet.getImages().map((image) => image.toBuilder().getSource());
    return sources.map((source) => decodeURIComponent(source.slice(source.indexOf(",") + 1)));
  }, sheetName);
}

function heights(svg: string): number[] {
  return [
    ...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#4285f4"/g),
  ].map((match) => Number(match[1]));
}

describe.skipIf(!browserPath())("charts over the cells", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.evaluate(() => window.workbench.menu("draw"));
  });
  afterAll(() => workbench.close());

  it("draws a script's chart from its cells, with title and series", async () => {
    const [svg = ""] = await picturesOn(workbench.page, "Sheet1");
    expect(svg).toContain("每周销量 units per day");
    for (const label of ["Units", "Plan", "周一", "周三"]) expect(svg).toContain(`>${label}</text>`);
    const [first, second, third] = heights(svg) as [number, number, number];
    expect(second / first).toBeCloseTo(5 / 3, 2);
    expect(third / first).toBeCloseTo(8 / 3, 2);
  });

  it("draws anew when its cells change", async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("B2").setValue(8);
    });
    await expect
      .poll(async () => heights((await picturesOn(page, "Sheet1"))[0]!), patient)
      .toSatisfy(([first, , third]: number[]) => first === third);
  });

  it("gives a copied sheet a chart of its own cells", async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench.server("copyAndChange"));
    await expect.poll(async () => (await picturesOn(page, "Copy of Sheet1")).length, patient).toBe(1);
    await expect
      .poll(async () => heights((await picturesOn(page, "Copy of Sheet1"))[0]!), patient)
      .toSatisfy(([first, , third]: number[]) => first! > third!);
    expect(await picturesOn(page, "Sheet1")).toHaveLength(1);
  });

  it("keeps charts between two starts, still drawn from the cells", async () => {
    workbench = await workbench.restart();
    const { page } = workbench;
    expect(await picturesOn(page, "Sheet1")).toHaveLength(1);
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getSheetByName("Sheet1")!;
      sheet.getRange("B3").setValue(8);
    });
    await expect
      .poll(async () => heights((await picturesOn(page, "Sheet1"))[0]!), patient)
      .toSatisfy((bars: number[]) => new Set(bars).size === 1);
  });

  it("removes a chart when the script says so", async () => {
    const { page } = workbench;
    expect(await page.evaluate(() => window.workbench.server("removeCharts"))).toBe(0);
    expect(await picturesOn(page, "Sheet1")).toEqual([]);
    expect(workbench.failures).toEqual([]);
  });
});
