import { describe } from "vitest";
import { describeServices } from "../workbench/servicesSuite.js";
import { browserPath } from "./launch.js";
import { openWorkbench } from "./openWorkbench.js";

describe.skipIf(!browserPath())("in the page", () => {
  describeServices("Univer, through the script's worker", async () => {
    const { page, close } = await openWorkbench();
    return {
      close,
      async run(code) {
        await page.evaluate((script) => window.workbench.load(script), code);
        return await page.evaluate(() => window.workbench.server("test"));
      },
    };
  });
});
