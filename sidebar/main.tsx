import type { WorkerScope } from "../src/simulation/answerBlocks.js";
import { openPage } from "./openPage.js";
import { serve } from "./worker.js";

// One script for page and workers: a second copy of the engine would be a third of the file's size.
if (typeof document === "undefined") serve(globalThis as unknown as WorkerScope & { name: string });
else openPage(document.currentScript!.textContent!);
