import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

type Logger = GoogleAppsScript.Base.Logger;

/** `Logger`, whose log lasts as long as the execution. */
export function logger(execution: Execution): Logger {
  let lines: string[] = [];
  const self: Logger = emulate<Logger>("Logger", {
    log: (...given: unknown[]) => {
      const line = format(given);
      lines.push(line);
      execution.log(line);
      return self;
    },
    getLog: () => lines.join("\n"),
    clear: () => {
      lines = [];
    },
  });
  return self;
}

/** `console` as Apps Script has it: no table, no trace. */
export function scriptConsole(
  execution: Execution,
): Pick<Console, "log" | "info" | "warn" | "error" | "time" | "timeEnd"> {
  const started = new Map<string, number>();
  const log = (...given: unknown[]) => execution.log(format(given));
  return emulate<Pick<Console, "log" | "info" | "warn" | "error" | "time" | "timeEnd">>("console", {
    log,
    info: log,
    warn: log,
    error: log,
    time: (label = "default") => void started.set(label, Date.now()),
    timeEnd: (label = "default") => log(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`),
  });
}

/** The first text may hold %s and %d for those that follow. */
function format([first, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  const start = shown(first).replace(/%[sd]/g, (sign) => (values.length > 0 ? shown(values.shift()) : sign));
  return [start, ...values.map(shown)].join(" ");
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
