import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { RawCell } from "../../workbench/host.js";
import type { WorkbenchForTests } from "../../workbench/page/testing.js";
import { type ServeOptions, serve, type Workbench } from "../../workbench/server/serve.js";
import { launchBrowser } from "./launch.js";

declare global {
  interface Window {
    workbench: WorkbenchForTests;
  }
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly served: Workbench;
  /** What the page complained of: uncaught errors. */
  readonly failures: readonly string[];
  /** Closes the page and serves again, as a second `npm start` does. */
  restart(options?: Partial<ServeOptions>): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export const fixtureDist = "test/fixtures/workbench";

/** Serves the workbench, with a state of its own, and opens it in a browser. */
export async function openWorkbench(
  options: Partial<ServeOptions> & { readonly context?: BrowserContextOptions } = {},
): Promise<OpenWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  const { context, ...serveOptions } = options;
  const opened = await open({ stateFile: join(folder, "workbook.json"), ...serveOptions }, context);
  return {
    ...opened,
    async close() {
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function open(
  options: Partial<ServeOptions> & { readonly stateFile: string },
  context?: BrowserContextOptions,
): Promise<OpenWorkbench> {
  const served = await serve({ dist: fixtureDist, port: 4700, ...options });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...context });
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  await page.goto(served.url);
  await page.evaluate(() => window.workbench.ready.catch(() => undefined)); // What fails, the page says.

  async function close(): Promise<void> {
    await browser.close();
    await served.close();
  }
  return {
    page,
    served,
    failures,
    close,
    async restart(changed = {}) {
      await page.evaluate(() => window.workbench.save());
      await close();
      const { opened: _given, ...kept } = options;
      return await open({ ...kept, ...changed }, context);
    },
  };
}

/** Values once all formulas are computed. */
export function readCells(page: Page, sheetName: string, a1Notation: string): Promise<RawCell[][]> {
  return page.evaluate(([name, a1]) => window.workbench.readCells(name, a1), [
    sheetName,
    a1Notation,
  ] as const);
}

/** For polling: the machine may be busy with other tests. */
export const patient = { timeout: 20_000, interval: 100 };

/** Waits for values in Sheet1: Univer takes what was typed a moment after Enter. */
export async function expectCells(page: Page, a1Notation: string, values: RawCell[][]): Promise<void> {
  await expect.poll(() => readCells(page, "Sheet1", a1Notation), patient).toEqual(values);
}

/** Default size of cells and headers, in pixels from the corner of the grid. */
const grid = { headerWidth: 46, headerHeight: 20, columnWidth: 100, rowHeight: 24 };

/**
 * Clicks a cell of an unscrolled sheet with default widths, `B3`, as a person does, and sees it selected. Clicks again
 * where it is not: Univer now and then misses the first click after the pointer only moved over cells.
 */
export async function clickCell(page: Page, address: string): Promise<void> {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const canvas = await page.locator(`[id^="univer-sheet-main-canvas"]`).boundingBox();
  const column = letter.charCodeAt(0) - 65;
  const x = canvas!.x + grid.headerWidth + (column + 0.5) * grid.columnWidth;
  const y = canvas!.y + grid.headerHeight + (Number(row) - 0.5) * grid.rowHeight;
  const isSelected = async (wanted: string) => (await window.workbench.selection()) === wanted;
  for (let click = 0; click < 5; click++) {
    await page.mouse.click(x, y);
    await page.waitForFunction(isSelected, address, { timeout: 2000 }).catch(() => undefined);
    if ((await selection(page)) === address) return;
  }
  expect(await selection(page)).toBe(address);
}

/** Clicks a cell, types and presses Enter, as a person does. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.keyboard.type(text, { delay: 20 });
  await finishTyping(page, address);
}

/** Presses Enter until the cell is left: the first one may take a proposal of the completion list. */
export async function finishTyping(page: Page, address: string): Promise<void> {
  for (let press = 0; press < 5 && (await selection(page)) === address; press++) {
    await page.keyboard.press("Enter");
    const isLeft = async (from: string) => (await window.workbench.selection()) !== from;
    await page.waitForFunction(isLeft, address, { timeout: 2000 }).catch(() => undefined);
  }
}

function selection(page: Page): Promise<string> {
  return page.evaluate(() => window.workbench.selection());
}
