import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath } from "./launch.js";
import { expectCells, type OpenWorkbench, openWorkbench, patient } from "./openWorkbench.js";

describe.skipIf(!browserPath())("the add-on's menu, sidebar and alerts", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  async function chooseMenu(caption: string): Promise<void> {
    const { page } = workbench;
    await page.getByText("Extensions").click();
    await page.getByText("Shopcast").click();
    await page.getByRole("button", { name: caption }).click();
  }

  it("opens the sidebar from the menu, in a frame of its own, 300 pixels wide", async () => {
    const { page } = workbench;
    await chooseMenu("Open sidebar");
    await page.frameLocator("#sidebar iframe").getByText("侧边栏 Sidebar").waitFor();
    expect(await page.locator("#sidebar h2").textContent()).toBe("Fixture");
    expect((await page.locator("#sidebar").boundingBox())!.width).toBeCloseTo(301, -1);
    const origin = await page.frames()[1]!.evaluate(() => self.origin);
    expect(origin).toBe("null");
  });

  it("carries JSON through google.script.run, refuses the rest, and runs each call in a fresh scope", async () => {
    const frame = workbench.page.frameLocator("#sidebar iframe");
    await frame.locator("#echo").click();
    const log = frame.locator("#log");
    await expect.poll(() => log.textContent(), patient).toContain("absent failed");
    const lines = (await log.textContent())!.trim().split("\n");
    expect(lines).toContain(
      'echo gave {"value":{"text":"你好","list":[1,null,true]},"calls":1,"locale":"en"}',
    );
    expect(lines).toContain('echo gave {"value":"again","calls":1,"locale":"en"}');
    expect(lines).toContain("fail failed: The fixture fails, as asked.");
    expect(lines).toContain("absent failed: Script function not found: absent");
    expect(lines.find((line) => line.startsWith("giveDate failed:"))).toContain("a Date at when");
    expect(lines.find((line) => line.startsWith("echo refused:"))).toContain("a Date at when");
    expect(lines.find((line) => line.startsWith("private_ refused:"))).toContain("is not a function");
  });

  it("lets the sidebar start a worker and load nothing from outside", async () => {
    const log = workbench.page.frameLocator("#sidebar iframe").locator("#log");
    await expect.poll(() => log.textContent(), patient).toContain("worker gave 42");
    await expect.poll(() => log.textContent(), patient).toContain("outside blocked");
  });

  it("closes the sidebar when its page says so", async () => {
    const { page } = workbench;
    await page.frameLocator("#sidebar iframe").locator("#close").click();
    await page.locator("#sidebar").waitFor({ state: "hidden" });
  });

  it("holds a script at its alert until a button is pressed", async () => {
    const { page } = workbench;
    await chooseMenu("Ask");
    await page.getByText("继续吗?").waitFor();
    await page.getByRole("button", { name: "Yes" }).click();
    await expectCells(page, "E1", [["yes"]]);
  });

  it("shows a dialog in front of the cells, which its page can close", async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench.menu("showDialog"));
    const frame = page.frameLocator("dialog iframe");
    await frame.getByText("对话框 Dialog").click();
    expect(await page.locator("dialog iframe").boundingBox()).toMatchObject({ width: 320, height: 160 });
    await frame.getByRole("button").click();
    await page.locator("dialog").waitFor({ state: "detached" });
  });

  it("shows the message of a menu function that fails", async () => {
    const { page } = workbench;
    const failure = await page.evaluate(() => window.workbench.menu("fail").catch((error) => error.message));
    expect(failure).toBe("The fixture fails, as asked.");
    await chooseMenu("Fail");
    await page.getByText("The fixture fails, as asked.").click();
    await page.getByText("The fixture fails, as asked.").waitFor({ state: "detached" });
  });

  it("says in the chosen language what it says, to the person and to the script", async () => {
    const { page } = workbench;
    await page.getByLabel("Language of the user").selectOption("zh-CN");
    await page.getByText("扩展程序").waitFor();
    await page.evaluate(() => window.workbench.ready);
    const reply = await page.evaluate(() => window.workbench.server("echo", 1));
    expect(reply).toMatchObject({ locale: "zh-CN" });
    expect(workbench.failures).toEqual([]);
  });
});
