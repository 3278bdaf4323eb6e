import { cpus } from "node:os";

/**
 * Begins to watch how much of the machine other programs take.
 *
 * @returns the share of all processors' time that they took since then, 0 to 1
 */
export function watchOthers(): () => number {
  const [start, own] = [times(), process.cpuUsage()];
  return () => {
    const [end, { user, system }] = [times(), process.cpuUsage(own)];
    const busy = end.busy - start.busy - (user + system) / 1000;
    return Math.max(0, busy) / (end.all - start.all);
  };
}

/** Milliseconds of all processors together. */
function times(): { readonly busy: number; readonly all: number } {
  let [busy, idle] = [0, 0];
  for (const { times } of cpus()) {
    busy += times.user + times.nice + times.sys + times.irq;
    idle += times.idle;
  }
  return { busy, all: busy + idle };
}
