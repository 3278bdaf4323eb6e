/**
 * An object of Apps Script with the members that the workbench has. Reading any other member throws, so
 * that an add-on learns here, by name, what the workbench does not stand for.
 *
 * @param path    as the message shows it, such as `SpreadsheetApp`
 * @param members held to Google's own types
 */
export function emulate<T extends object>(path: string, members: Partial<T>): T {
  const all = { toString: () => path, ...members };
  return new Proxy(all, {
    get(target, key) {
      if (typeof key === "symbol" || key in target || askedOfAnything.has(key))
        return Reflect.get(target, key);
      throw new Error(`not in the workbench: ${path}.${key}`);
    },
  }) as unknown as T;
}

/** Members that the language asks for when it prints an object, awaits it or makes JSON of it. */
const askedOfAnything = new Set(["then", "toJSON"]);

/** One of Google's enumerations: each member is an object whose text is its name. */
export function enumeration<T extends object>(path: string, names: readonly (keyof T & string)[]): T {
  const members = names.map((name, ordinal) => {
    return [name, Object.freeze({ toString: () => name, name: () => name, ordinal: () => ordinal })];
  });
  return emulate<T>(path, Object.fromEntries(members));
}
