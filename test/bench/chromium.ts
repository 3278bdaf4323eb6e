import { readFile } from "node:fs/promises";
import { browserPath, launchBrowser } from "../browser/launch.js";

/** Milliseconds of 10,240 trials × 200 products × 52 weeks in Chromium with two workers; null without Chromium. */
export async function timeInChromium(pageScript: string): Promise<number | null> {
  if (!browserPath()) return null;
  const script = await readFile(pageScript, "utf8");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.evaluate((source) => {
      const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      Object.assign(globalThis, { benchScript: address });
    }, script);
    await page.addScriptTag({ content: script });
    return await page.evaluate("benchPlan()");
  } finally {
    await browser.close();
  }
}
