import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

type Session = GoogleAppsScript.Base.Session;

/** Who is there: without the scope for it, a script learns no address. */
export function session(execution: Execution): Session {
  const user = () => emulate<GoogleAppsScript.Base.User>("User", { getEmail: () => "" });
  return emulate<Session>("Session", {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => execution.host.call("userLocale", null),
    // The zone in which this script's `new Date(2026, 0, 1)` counts: that of the machine.
    getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
