import type { WorkerScope } from "../src/simulation/answerBlocks.js";
import { serve } from "./worker.js";

export { openEngine } from "./engine.js";

// The page and its workers run the same script.
if (typeof document === "undefined") serve(globalThis as unknown as WorkerScope & { name: string });
