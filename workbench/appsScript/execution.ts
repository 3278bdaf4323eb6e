import type { HostCalls, SheetHost } from "../host.js";
import { type AuthMode, authorized } from "./authorization.js";

export type WorkbookState = HostCalls["workbook"]["reply"];

/** What the services of one execution share. */
export interface Execution {
  readonly host: SheetHost;
  readonly authMode: AuthMode;
  /** The files of the script by their names, such as `sidebar.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** The add-on's name, under which its menu stands. */
  readonly addOnName: string;
  /** Sheets, selection and settings as they are now. */
  workbook(): WorkbookState;
  /** Takes a line of Logger or console. */
  log(line: string): void;
}

/** Asked for at every step of a script, so it is kept until something is called that may change it. */
export function openExecution(host: SheetHost, options: Omit<Execution, "host" | "workbook">): Execution {
  const allowed = authorized(host, options.authMode);
  let kept: WorkbookState | null = null;
  const watched: SheetHost = {
    call(name, request) {
      if (name !== "read" && name !== "workbook") kept = null;
      return allowed.call(name, request);
    },
  };
  return {
    ...options,
    host: watched,
    workbook() {
      kept ??= watched.call("workbook", null);
      return kept;
    },
  };
}
