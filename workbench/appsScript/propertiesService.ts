import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;
type Values = Record<string, string>;

const mostBytesPerValue = 9 * 1024;
const mostBytesPerStore = 500 * 1024;

export function propertiesService(execution: Execution): PropertiesService {
  return emulate<PropertiesService>("PropertiesService", {
    getDocumentProperties: () => openStore(execution, "document"),
    getScriptProperties: () => openStore(execution, "script"),
    getUserProperties: () => openStore(execution, "user"),
  });
}

function openStore(execution: Execution, store: "document" | "script" | "user"): Properties {
  const all = (): Values => execution.host.call("properties", { store });
  const save = (values: Values) => {
    checkQuota(values);
    execution.host.call("setProperties", { store, values });
    return self;
  };
  const self: Properties = emulate<Properties>("Properties", {
    getKeys: () => Object.keys(all()),
    getProperties: all,
    getProperty: (key: string) => all()[key] ?? null,
    setProperty: (key: string, value: unknown) => save({ ...all(), [key]: String(value) }),
    setProperties: (given: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
      const added = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
      return save({ ...(deleteAllOthers ? {} : all()), ...added });
    },
    deleteProperty: (key: string) => {
      const { [key]: _deleted, ...others } = all();
      return save(others);
    },
    deleteAllProperties: () => save({}),
  });
  return self;
}

/** @throws {Error} Google's sentences for a value over 9 KB and a store over 500 KB */
function checkQuota(values: Values): void {
  let total = 0;
  for (const [key, value] of Object.entries(values)) {
    const bytes = byteLength(value);
    if (bytes > mostBytesPerValue) {
      throw new Error(
        `Argument too large: value. "${key}" has ${bytes} bytes, a property at most ${mostBytesPerValue}.`,
      );
    }
    total += bytes + byteLength(key);
  }
  if (total > mostBytesPerStore) {
    throw new Error(
      `You have exceeded the property storage quota: ${total} bytes of ${mostBytesPerStore}. ` +
        "Please remove some properties and try again.",
    );
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
