import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageReport } from "../simulation/golden/goldenPage.js";
import { goldenCode } from "../simulation/golden/goldenRun.js";
import { firefoxCommand, openInFirefox } from "./firefox.js";
import { type GoldenServer, serveGoldenPage } from "./goldenServer.js";
import { browserPath, launchBrowser } from "./launch.js";

let server: GoldenServer;

beforeAll(async () => {
  server = await serveGoldenPage();
});
afterAll(() => server.close());

function expectGolden(report: PageReport, runs: number): void {
  expect(report).toHaveProperty("codes");
  expect(Object.keys(report.codes)).toHaveLength(runs);
  for (const [run, code] of Object.entries(report.codes)) expect([run, code]).toEqual([run, goldenCode]);
}

describe.skipIf(!browserPath())("in Chromium, in 1, 2 and 4 workers", () => {
  const openPage = async (path: string) => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const report = server.report();
      await page.goto(server.origin + path);
      return await report;
    } finally {
      await browser.close();
    }
  };

  it("has Node's code on every engine", async () => {
    const report = await openPage("/");
    expect(report.fastest).toBe("wasm");
    expectGolden(report, 9);
  });

  it("has it by the interpreter in a page that forbids eval and WebAssembly", async () => {
    const report = await openPage("/strict");
    expect(report.fastest).toBe("interpreter");
    expectGolden(report, 3);
  });
});

const firefox = firefoxCommand();

describe.skipIf(!firefox)(
  "in Firefox, in 1, 2 and 4 workers (skipped where it is not on the machine)",
  () => {
    it("has Node's code on every engine", async () => {
      const report = server.report();
      const browser = await openInFirefox(firefox!, `${server.origin}/`);
      try {
        expectGolden(await report, 9);
      } finally {
        await browser.close();
      }
    });
  },
);
