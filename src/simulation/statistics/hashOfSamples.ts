/** Crockford's base 32: no I, L, O or U to be misread. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 10;

/**
 * A short code of the names and the exact bits of all outcomes: equal codes mean equal numbers, down to the
 * last bit (two different results share a code once in 2⁵⁰).
 *
 * @returns 10 characters
 * @see bryc, cyrb53 (public domain), here on two words per number
 */
export function hashOfSamples(outputs: ReadonlyMap<string, Float64Array>): string {
  let first = 0xdeadbeef | 0;
  let second = 0x41c6ce57 | 0;
  const absorb = (word: number) => {
    first = Math.imul(first ^ word, 2654435761);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ word, 1597334677);
    second = (second << 17) | (second >>> 15);
  };
  const view = new DataView(new ArrayBuffer(8));
  for (const [name, values] of outputs) {
    absorb(name.length);
    for (let i = 0; i < name.length; i++) absorb(name.charCodeAt(i));
    absorb(values.length);
    for (let i = 0; i < values.length; i++) {
      view.setFloat64(0, values[i] + 0); // −0 counts as 0
      absorb(view.getInt32(0));
      absorb(view.getInt32(4));
    }
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  let number = (second & 0x3ffff) * 4294967296 + (first >>> 0);
  let code = "";
  for (let i = 0; i < codeLength; i++) {
    code = digits[number % 32] + code;
    number = Math.floor(number / 32);
  }
  return code;
}
