import { highWord } from "../../math/highWord.js";
import { finish, type Steps } from "../steps.js";

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
  return finish(hashInSteps(outputs));
}

/** `hashOfSamples`, in steps of one output. */
export function* hashInSteps(outputs: ReadonlyMap<string, Float64Array>): Steps<string> {
  let state: State = [0xdeadbeef | 0, 0x41c6ce57 | 0];
  for (const [name, values] of outputs) {
    state = absorbed(state, wordsOfText(name));
    state = absorbed(state, Int32Array.of(values.length));
    state = absorbed(state, wordsOfNumbers(values));
    yield;
  }
  return codeOf(state);
}

type State = readonly [first: number, second: number];

function absorbed(state: State, words: Int32Array): State {
  let [first, second] = state;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    first = Math.imul(first ^ word, 2654435761);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ word, 1597334677);
    second = (second << 17) | (second >>> 15);
  }
  return [first, second];
}

function wordsOfText(text: string): Int32Array {
  const words = new Int32Array(1 + text.length).fill(text.length, 0, 1);
  for (let i = 0; i < text.length; i++) words[1 + i] = text.charCodeAt(i);
  return words;
}

/** The bits of each number, the half with the exponent first; −0 counts as 0. */
function wordsOfNumbers(values: Float64Array): Int32Array {
  const words = new Int32Array(values.slice().buffer);
  for (let i = 0; i < words.length; i += 2) {
    const high = words[i + highWord];
    const low = words[i + 1 - highWord];
    words[i] = high === signBit && low === 0 ? 0 : high;
    words[i + 1] = low;
  }
  return words;
}

const signBit = 0x80000000 | 0;

function codeOf([one, two]: State): string {
  const first = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  const second = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  let number = (second & 0x3ffff) * 4294967296 + (first >>> 0);
  let code = "";
  for (let i = 0; i < codeLength; i++) {
    code = digits[number % 32] + code;
    number = Math.floor(number / 32);
  }
  return code;
}
