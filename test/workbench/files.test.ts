import { describe, expect, it } from "vitest";
import { decodeText } from "../../workbench/files/decodeText.js";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook.js";
import { openFile } from "../../workbench/files/openFile.js";
import { readCsv } from "../../workbench/files/readCsv.js";
import { readXlsx } from "../../workbench/files/readXlsx.js";
import { withFreeNames } from "../../workbench/files/sheetNames.js";
import { writeXlsx } from "../../workbench/files/writeXlsx.js";

const rowsOf = (text: string) => readCsv(text, "shop.csv").rows;

describe("readCsv", () => {
  it("names the sheet after the file", () => {
    expect(readCsv("a\n1", "销售.2026.csv").name).toBe("销售.2026");
  });

  it("reads numbers, percentages, truth values and ISO dates, and leaves the rest as text", () => {
    expect(rowsOf("n,p,t,d,m,x\n-1.5,12%,TRUE,2026-11-11,2026-11-11 06:00,a b")[1]).toEqual([
      -1.5,
      { value: 0.12, numberFormat: "0%" },
      true,
      { value: 46337, numberFormat: "yyyy-mm-dd" },
      { value: 46337.25, numberFormat: "yyyy-mm-dd hh:mm:ss" },
      "a b",
    ]);
  });

  it("reads no date that the calendar does not have", () => {
    expect(rowsOf("d\n2026-02-30\n2026/2/28")).toEqual([
      ["d"],
      ["2026-02-30"],
      [{ value: 46081, numberFormat: "yyyy/mm/dd" }],
    ]);
  });

  it("keeps identifiers as text, and with one of them its whole column", () => {
    expect(rowsOf("sku,barcode,units\n00123,6901234567892,3\n124,690,4")).toEqual([
      ["sku", "barcode", "units"],
      ["00123", "6901234567892", 3],
      ["124", "690", 4],
    ]);
  });

  it("keeps codes that look like powers of ten as text, but reads 1.5e-7", () => {
    expect(rowsOf("a,b\n1E5,1.5e-7")[1]).toEqual(["1E5", 1.5e-7]);
  });

  it("keeps text that begins with = as text", () => {
    expect(rowsOf('a,b\n=1+1,"=HYPERLINK(""http://x"")"')[1]).toEqual(["=1+1", '=HYPERLINK("http://x")']);
  });

  it("reads quoted fields with separators, quotes and line breaks", () => {
    expect(rowsOf('a,b\n"x, ""y""\nz",2')[1]).toEqual(['x, "y"\nz', 2]);
  });

  it("takes semicolons and tabs, with decimal commas behind semicolons only", () => {
    expect(rowsOf("a;b\n1,5;x")[1]).toEqual([1.5, "x"]);
    expect(rowsOf("a\tb\n1,500\tx")[1]).toEqual([{ value: 1500, numberFormat: "#,##0" }, "x"]);
    expect(rowsOf("sep=;\na,b;c\n1;2")).toEqual([
      ["a,b", "c"],
      [1, 2],
    ]);
  });

  it("takes points for thousands in a file that writes decimal commas, and in no other", () => {
    expect(rowsOf("a;b;c\n12,5;1.234;-1.234.567,89")[1]).toEqual([12.5, 1234, -1234567.89]);
    expect(rowsOf("a;b\n12,5;0.125")[1]).toEqual([12.5, 0.125]);
    expect(rowsOf("a;b\n1.234;x")[1]).toEqual([1.234, "x"]);
  });

  it("drops blank rows at the end and keeps those between", () => {
    expect(rowsOf("a\n\n1\n\n,\n")).toEqual([["a"], [""], [1]]);
  });

  it("says that an empty file is empty, with its name and what to do", () => {
    expect(() => readCsv(" \n,\n", "empty.csv")).toThrow(
      /^empty\.csv is empty\. Choose a CSV file with a header row/,
    );
  });

  it("says in which row a quotation mark is never closed", () => {
    expect(() => readCsv('a\n1\n"x\n', "bad.csv")).toThrow(/^bad\.csv, row 3: a quotation mark/);
  });

  it("refuses what is no text", () => {
    expect(() => readCsv(new Uint8Array([0x50, 0x4b, 3, 4, 0x61, 0, 0x62, 0x63, 0x64]), "a.csv")).toThrow(
      /^a\.csv is not a text file/,
    );
  });
});

describe("decodeText", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  it("reads UTF-8 with and without its mark", () => {
    expect(decodeText(new TextEncoder().encode("茶,£"))).toBe("茶,£");
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  });

  it("reads UTF-16 by its mark, and without it by its zero bytes", () => {
    const little = Buffer.from("sku,茶\n1,2", "utf16le");
    expect(decodeText(Buffer.concat([bytes(0xff, 0xfe), little]))).toBe("sku,茶\n1,2");
    expect(decodeText(little)).toBe("sku,茶\n1,2");
    expect(decodeText(Buffer.from(little).swap16())).toBe("sku,茶\n1,2");
  });

  it("reads GB18030 where UTF-8 does not fit", () => {
    expect(decodeText(bytes(0xb2, 0xe8, 0x2c, 0xbc, 0xdb, 0xb8, 0xf1))).toBe("茶,价格");
  });

  it("reads Western European where neither fits", () => {
    expect(decodeText(bytes(0x50, 0x72, 0x69, 0x78, 0x20, 0x80, 0x35))).toBe("Prix €5");
  });
});

describe(".xlsx", () => {
  const workbook: FileWorkbook = {
    name: "plan",
    sheets: [
      {
        name: "计划 Plan",
        rows: [
          [
            { value: "标题", style: { bold: true, fontSize: 14, color: "#ffffff", background: "#1a73e8" } },
            "00123",
            true,
          ],
          [3, { value: 7, formula: "=A2*2+1", numberFormat: "#,##0.00" }, ""],
          [
            "=1+1",
            { value: 46337, numberFormat: "yyyy-mm-dd" },
            { value: "long", style: { wrap: true, horizontal: "center" } },
          ],
          [],
          [
            { value: "", style: { background: "#eeeeee" } },
            { value: 0.25, numberFormat: "0%" },
          ],
        ],
        columnWidths: [180, 96],
        frozenRows: 1,
        hidden: false,
      },
      { name: "notes", rows: [["a"]], columnWidths: [], frozenRows: 0, hidden: true },
    ],
  };

  it("comes back as it was written: values, formulas, formats, looks, widths, frozen rows", async () => {
    const sheets = await readXlsx(await writeXlsx(workbook), "plan.xlsx");
    const [plan, notes] = workbook.sheets;
    const rows = plan!.rows.map((row) => (row.at(-1) === "" ? row.slice(0, -1) : row));
    expect(sheets[0]).toEqual({ ...plan, rows, columnWidths: [180, 96, null] });
    expect(sheets[1]).toEqual({ ...notes, columnWidths: [null] });
  });

  it("writes sheet names that .xlsx finds too long or alike", async () => {
    const name = "a name that is longer than the 31 characters of xlsx";
    const sheets = [`${name} 1`, `${name} 2`].map((each) => ({ ...workbook.sheets[1]!, name: each }));
    const names = (await readXlsx(await writeXlsx({ name: "", sheets }), "")).map((sheet) => sheet.name);
    expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(2);
  });

  it("writes a number that no calendar has, which the file reader takes for an error", async () => {
    const rows = [[{ value: 1e12, numberFormat: "yyyy-mm-dd" }]];
    const book = { name: "", sheets: [{ ...workbook.sheets[1]!, rows }] };
    const [sheet] = await readXlsx(await writeXlsx(book), "plan.xlsx");
    expect(sheet!.rows[0]).toEqual([{ value: "#NUM!", numberFormat: "yyyy-mm-dd" }]);
  });

  it("says of a broken file what it is and what to do", async () => {
    await expect(readXlsx(new TextEncoder().encode("no zip"), "plan.xlsx")).rejects.toThrow(
      /^plan\.xlsx cannot be read as an \.xlsx workbook: .* save it as \.xlsx or \.csv/,
    );
  });
});

describe("openFile", () => {
  it("tells kinds of files by their names, in any case", async () => {
    const [sheet] = await openFile("A.CSV", new TextEncoder().encode("a\n1"));
    expect(sheet!.rows).toEqual([["a"], [1]]);
    await expect(openFile("shop.numbers", new Uint8Array())).rejects.toThrow(
      /^shop\.numbers is neither \.csv nor \.xlsx/,
    );
  });
});

describe("withFreeNames", () => {
  const sheet = (name: string) => ({ name, rows: [], columnWidths: [], frozenRows: 0, hidden: false });

  it("puts a number behind a taken name, case aside, and takes out what no sheet name may have", () => {
    const names = withFreeNames([sheet("Sales"), sheet("a/b"), sheet("sales")], ["SALES"]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Sales 2", "a b", "sales 3"]);
  });
});
