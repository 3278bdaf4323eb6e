import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeWorker } from "../nodeWorker.js";
import { bundle } from "./bundle.js";
import { goldenCode, goldenCodes } from "./goldenRun.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "golden-"));
  await writeFile(join(folder, "worker.cjs"), await bundle("goldenNodeWorker.ts", "node"));
});
afterAll(() => rm(folder, { recursive: true }));

it("gives one code on every engine in 1, 2 and 4 threads of Node", async () => {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const codes = await goldenCodes(() => nodeWorker(join(folder, "worker.cjs")), pause);
  expect(Object.keys(codes)).toHaveLength(9);
  for (const [run, code] of Object.entries(codes)) expect([run, code]).toEqual([run, goldenCode]);
});
