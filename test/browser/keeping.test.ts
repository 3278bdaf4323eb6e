import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readXlsx } from "../../workbench/files/readXlsx.js";
import { openPaths } from "../../workbench/server/openPaths.js";
import { browserPath } from "./launch.js";
import { expectCells, type OpenWorkbench, openWorkbench, patient, readCells } from "./openWorkbench.js";

describe.skipIf(!browserPath())("files and starts", () => {
  let workbench: OpenWorkbench;
  afterEach(() => workbench.close());

  it("opens the files of the command line as sheets, identifiers and formula-like text as text", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    await writeFile(
      join(folder, "商品.csv"),
      "SKU,名称,Price,From\n00123,=1+1,9.5,2026-11-11\n00124,茶杯,12,2026-11-12\n",
    );
    await writeFile(join(folder, "channels.csv"), "Channel;Spend\nSearch;1,5\n");
    const opened = await openPaths([join(folder, "商品.csv"), join(folder, "channels.csv")]);
    workbench = await openWorkbench({ opened });
    const { page } = workbench;
    expect(await readCells(page, "商品", "A1:D3")).toEqual([
      ["SKU", "名称", "Price", "From"],
      ["00123", "=1+1", 9.5, 46337],
      ["00124", "茶杯", 12, 46338],
    ]);
    expect(await readCells(page, "channels", "A2:B2")).toEqual([["Search", 1.5]]);
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getSheetByName("商品")!;
      sheet.getRange("A1:D3").setFontWeight("bold");
      sheet.getRange("F2").setFormula("=KIND(D2)");
      sheet.getRange("G2").setFormula("=KIND(A2)");
    });
    expect(await readCells(page, "商品", "A2:B2")).toEqual([["00123", "=1+1"]]);
    expect(await readCells(page, "商品", "F2:G2")).toEqual([["date 2026-11-11", "string"]]);
  });

  it("keeps the workbook, properties and language between two starts, and computes formulas anew", async () => {
    workbench = await openWorkbench();
    await workbench.page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("A1:A2").setValues([["茶"], [3]]);
      sheet.getRange("B1").setFormula("=TWICE(A2:A2)");
      sheet.getRange("C1").setFormula("=KIND(A1:A3)");
      await window.workbench.server("remember", "kept");
    });
    await expectCells(workbench.page, "B1:C3", [
      [6, "string"],
      ["", "number"],
      ["", "blank"],
    ]);
    workbench = await workbench.restart();
    await expectCells(workbench.page, "A1:C3", [
      ["茶", 6, "string"],
      [3, "", "number"],
      ["", "", "blank"],
    ]);
    expect(await workbench.page.evaluate(() => window.workbench.server("recall"))).toBe("kept");
    expect(workbench.served.messages).toEqual([]);
  });

  it("keeps what was typed without being told to", async () => {
    workbench = await openWorkbench();
    const kept = workbench.page.waitForRequest(
      (request) => request.method() === "PUT" && request.url().endsWith("/workbook"),
    );
    await workbench.page.evaluate(async () => {
      (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet().getRange("A1").setValue("kept");
    });
    expect((await kept).postData()).toContain('"kept"');
  });

  it("sets a broken state file aside, whole, and says so", async () => {
    const folder = await mkdtemp(join(tmpdir(), "state-"));
    const stateFile = join(folder, "workbook.json");
    await writeFile(stateFile, '{"version":1,"snap');
    workbench = await openWorkbench({ stateFile });
    const [aside = ""] = (await readdir(folder)).filter((name) => /^workbook-.*\.json$/.test(name));
    expect(workbench.served.messages).toEqual([expect.stringContaining(aside)]);
    expect(await readFile(join(folder, aside), "utf8")).toBe('{"version":1,"snap');
  });

  it("takes the next port where the wanted one is taken, and says so", async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
    );
    workbench = await openWorkbench({ port: taken });
    other.close();
    expect(workbench.served.port).toBeGreaterThan(taken);
    expect(workbench.served.messages).toEqual([
      `Port ${taken} is taken; the workbench uses ${workbench.served.port}.`,
    ]);
  });

  it("saves as .xlsx, the add-on's formulas as their values, and opens the file again", async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    await page.evaluate(async () => {
      const sheet = (await window.workbench.api()).getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("A1:A2").setValues([["茶"], [3]]);
      sheet.getRange("B1").setFormula("=TWICE(A2)");
      sheet.getRange("B2").setFormula("=A2+1");
      sheet.getRange("A1").setFontWeight("bold");
      await window.workbench.readCells("Sheet1", "A1");
    });
    const downloading = page.waitForEvent("download");
    await page.getByText("Save as .xlsx").click();
    const path = await (await downloading).path();
    const [sheet] = await readXlsx(await readFile(path), "saved.xlsx");
    expect(sheet!.rows).toEqual([
      [{ value: "茶", style: { bold: true } }, 6],
      [3, { value: 4, formula: "=A2+1" }],
    ]);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "again.xlsx", mimeType: "", buffer: await readFile(path) });
    await expect
      .poll(() => readCells(page, "Sheet1 2", "A1:B2"), patient)
      .toEqual([
        ["茶", 6],
        [3, 4],
      ]);
  });

  it("says what is wrong with a file that cannot be opened, and changes nothing", async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "broken.xlsx", mimeType: "", buffer: Buffer.from("no zip") });
    await page.getByText("broken.xlsx cannot be read as an .xlsx workbook").waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "empty.csv", mimeType: "", buffer: Buffer.from("\n") });
    await page.getByText("empty.csv is empty.").waitFor();
  });
});
