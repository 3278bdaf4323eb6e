import { readFile } from "node:fs/promises";
import { browserPath, launchBrowser } from "../browser/launch.js";

/**
 * What a page's script measures, in Chromium; null where there is none.
 *
 * @param call of the function that the script makes known; as it stands, the milliseconds of 10,240 trials ×
 *             200 products × 52 weeks with two workers
 */
export async function timeInChromium<T = number>(
  pageScript: string,
  call = "benchPlan()",
): Promise<T | null> {
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
    return await page.evaluate<T>(call);
  } finally {
    await browser.close();
  }
}
