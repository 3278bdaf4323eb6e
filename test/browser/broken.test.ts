import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browserPath } from "./launch.js";
import { fixtureDist, type OpenWorkbench, openWorkbench, patient } from "./openWorkbench.js";

describe.skipIf(!browserPath())("an add-on that is not built, or broken", () => {
  let dist: string;
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    dist = await mkdtemp(join(tmpdir(), "dist-"));
    await cp(fixtureDist, dist, { recursive: true });
  });
  afterEach(async () => {
    await workbench.close();
    await rm(dist, { recursive: true });
  });

  async function notice(): Promise<string | null> {
    const line = workbench.page.locator("#notice");
    await line.waitFor();
    return await line.textContent();
  }

  it("says which file is missing and how to build it", async () => {
    await rm(join(dist, "Code.js"));
    workbench = await openWorkbench({ dist });
    expect(await notice()).toBe(
      'The add-on is not built: dist has no Code.js. Run "npm run build", then reload this page.',
    );
  });

  it("says that the script cannot be read, and still shows the sheets", async () => {
    await writeFile(join(dist, "Code.js"), "function onOpen() { return 1 +; }");
    workbench = await openWorkbench({ dist });
    expect(await notice()).toMatch(
      /^The add-on's onOpen failed, so that its menu may be missing: Unexpected token/,
    );
    await expect
      .poll(() => workbench.page.evaluate(() => window.workbench.readCells("Sheet1", "A1")), patient)
      .toEqual([[""]]);
  });
});
