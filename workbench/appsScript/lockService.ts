import type { HostCalls } from "../host.js";
import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;
type LockName = HostCalls["lock"]["request"]["name"];

/** @param held locks that this execution has; who ends the execution releases what is left */
export function lockService(execution: Execution, held: Set<LockName>): LockService {
  const open = (name: LockName) => openLock(execution, held, name);
  return emulate<LockService>("LockService", {
    getDocumentLock: () => open("document"),
    getScriptLock: () => open("script"),
    getUserLock: () => open("user"),
  });
}

function openLock(execution: Execution, held: Set<LockName>, name: LockName): Lock {
  const self: Lock = emulate<Lock>("Lock", {
    hasLock: () => held.has(name),
    tryLock: (milliseconds: number) => {
      if (!held.has(name) && execution.host.call("lock", { name, milliseconds })) held.add(name);
      return held.has(name);
    },
    waitLock: (milliseconds: number) => {
      if (!self.tryLock(milliseconds)) {
        throw new Error("Lock timeout: another process was holding the lock for too long.");
      }
    },
    releaseLock: () => {
      if (held.delete(name)) execution.host.call("unlock", { name });
    },
  });
  return self;
}
