import type { KeptProperties } from "../files/keptWorkbook.js";
import type { HostCalls } from "../host.js";
import type { UserLocale } from "./userLocale.js";

type StoreName = keyof KeptProperties;
type LockName = HostCalls["lock"]["request"]["name"];
type KeepingCall = "userLocale" | "properties" | "setProperties" | "lock" | "unlock";

export interface Keeping {
  readonly calls: {
    [K in KeepingCall]: (
      request: HostCalls[K]["request"],
    ) => HostCalls[K]["reply"] | Promise<HostCalls[K]["reply"]>;
  };
  userLocale(): UserLocale;
  properties(): KeptProperties;
}

/** Properties, locks and the user's language: what scripts keep beside the cells. */
export function createKeeping(kept: KeptProperties, locale: () => UserLocale, changed: () => void): Keeping {
  const stores: Record<StoreName, Readonly<Record<string, string>>> = { ...kept };
  const lock = createLocks();
  return {
    calls: {
      userLocale: locale,
      properties: ({ store }) => stores[store],
      setProperties({ store, values }) {
        stores[store] = values;
        changed();
        return null;
      },
      lock: ({ name, milliseconds }) => lock.take(name, milliseconds),
      unlock({ name }) {
        lock.release(name);
        return null;
      },
    },
    userLocale: locale,
    properties: () => stores,
  };
}

function createLocks() {
  const held = new Set<LockName>();
  const waiting: { name: LockName; resolve(had: boolean): void }[] = [];

  function take(name: LockName, milliseconds: number): boolean | Promise<boolean> {
    if (!held.has(name)) {
      held.add(name);
      return true;
    }
    return new Promise((resolve) => {
      const wait = { name, resolve };
      waiting.push(wait);
      setTimeout(() => {
        const index = waiting.indexOf(wait);
        if (index >= 0) waiting.splice(index, 1);
        resolve(false);
      }, milliseconds);
    });
  }

  function release(name: LockName): void {
    const next = waiting.findIndex((wait) => wait.name === name);
    if (next >= 0) waiting.splice(next, 1)[0]!.resolve(true);
    else held.delete(name);
  }

  return { take, release };
}
