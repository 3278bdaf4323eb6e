import { expect, it } from "vitest";
import { browserPath } from "./launch.js";
import { openWorkbench } from "./openWorkbench.js";

const limitMilliseconds = 1000;
const openings = 3;

// From the click on the menu: the script runs, fills the page with its words, and the frame draws the first of them.
it.skipIf(!browserPath())("paints the sidebar within a second of its menu item", async () => {
  const workbench = await openWorkbench({ dist: "dist" });
  const { page } = workbench;
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening++) {
    const clicked = await page.evaluate(() => {
      void window.workbench.menu("showPlanner");
      return Date.now();
    });
    const planner = page.frameLocator("#sidebar iframe");
    await planner.getByRole("button", { name: "Create a sample shop" }).waitFor();
    const painted = await planner.locator("body").evaluate(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return performance.timeOrigin + paint!.startTime;
    });
    times.push(Math.round(painted - clicked));
    await page.locator("#sidebar button").first().click();
    await page.locator("#sidebar").waitFor({ state: "hidden" });
  }
  await workbench.close();
  console.log(`  first paint of the sidebar: ${times.join(", ")} ms of ${limitMilliseconds}`);
  expect(Math.min(...times)).toBeLessThan(limitMilliseconds); // the best: the machine may be busy with other tests
});
