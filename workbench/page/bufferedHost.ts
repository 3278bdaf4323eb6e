import type { HostCalls, SheetHost } from "../host.js";

export type WriteRequest = HostCalls["write"]["request"];

/**
 * The host as a script's worker sees it: writes go out together before the next call that could see them,
 * and the state of the workbook is asked for again only after something that may have changed it.
 */
export interface BufferedHost extends SheetHost {
  /** Sends out the writes that are kept back; for the end of an execution, after which nothing is kept. */
  finish(): void;
}

/**
 * @param ask        calls the page and stands still until it has answered
 * @param sendWrites hands over writes without waiting
 */
export function createBufferedHost(
  ask: SheetHost["call"],
  sendWrites: (writes: WriteRequest[]) => void,
): BufferedHost {
  let writes: WriteRequest[] = [];
  let state: HostCalls["workbook"]["reply"] | null = null;

  function sendOut(): void {
    if (writes.length > 0) sendWrites(writes);
    writes = [];
  }

  function write(request: WriteRequest): null {
    writes.push(request);
    // Looks change nothing that the state tells.
    if (request.patch.values || request.patch.formulas) state = null;
    return null;
  }

  function workbook(): HostCalls["workbook"]["reply"] {
    if (!state) {
      sendOut();
      state = ask("workbook", null);
    }
    return state;
  }

  return {
    call<K extends keyof HostCalls>(name: K, request: HostCalls[K]["request"]): HostCalls[K]["reply"] {
      if (name === "write") return write(request as WriteRequest) as HostCalls[K]["reply"];
      if (name === "workbook") return workbook() as HostCalls[K]["reply"];
      sendOut();
      if (name !== "read") state = null;
      return ask(name, request);
    },
    finish() {
      sendOut();
      state = null;
    },
  };
}
