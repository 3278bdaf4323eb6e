// biome-ignore-all lint/suspicious/noShadowRestrictedNames: that is what this file is for

/**
 * The language's own names, made local to the script's bundle. In a context of its own, such as the tests
 * use and Google may, each look-up of a global costs many times what one of a local does: measured, the
 * functions run 3 to 10 times as fast.
 */
export const { Array, Date, Float64Array, Int32Array, Map, Math, Number, Object, Set, String, Uint8Array } =
  globalThis;
const infinity = 1 / 0;

export { infinity as Infinity };
