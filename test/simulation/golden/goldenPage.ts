import { answerBlocks } from "../../../src/simulation/answerBlocks.js";
import { kernelEngines, openKernel } from "../../../src/simulation/kernel/openKernel.js";
import { planKernel } from "../kernel/kernels.js";
import { type GoldenJob, goldenModel } from "./goldenModel.js";
import { goldenCodes } from "./goldenRun.js";

/** What a page sends back to the test. */
export interface PageReport {
  /** The way to run kernels that is taken where none is asked for. */
  readonly fastest: string;
  readonly codes: Record<string, string>;
}

/** In a page: runs the golden run and sends what came out. In a worker: answers for blocks. */
if (typeof document === "undefined") {
  answerBlocks(self as never, (job) => goldenModel(job as GoldenJob));
} else {
  const isStrict = location.pathname === "/strict";
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const fastest = openKernel(planKernel, { trials: 2, products: 1, weeks: 1 }).engine;
  goldenCodes(() => new Worker("/golden.js"), pause, isStrict ? ["interpreter"] : kernelEngines)
    .then((codes): PageReport => ({ fastest, codes }))
    .catch((error) => ({ error: String(error) }))
    .then((report) => fetch("/report", { method: "POST", body: JSON.stringify(report) }));
}
