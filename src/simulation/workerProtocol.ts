import type { BlockRange, ComputedBlocks } from "./blocks.js";
import type { Sampling } from "./sampling/sampling.js";
import type { StreamKey } from "./streams.js";

/** What the page tells a worker: first the job, then blocks to compute. */
export type ToWorker =
  | { readonly type: "job"; readonly job: unknown; readonly key: StreamKey; readonly sampling: Sampling }
  | ({ readonly type: "compute" } & BlockRange);

/** What a worker answers: that it stands ready with the model, blocks, or why it cannot. */
export type FromWorker =
  | { readonly type: "ready" }
  | ({ readonly type: "computed" } & ComputedBlocks)
  | { readonly type: "failed"; readonly message: string };
