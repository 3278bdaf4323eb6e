import { type Code, unsigned } from "./encoder.js";
import { i32Constant } from "./lanes.js";

/** Instructions on four words of 32 bits at a time, and on single ones. */

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
const wordAlignment = 2; // of 4 bytes

export const four = [0, 1, 2, 3] as const;

export const addWords = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xae)];
export const shiftWordsLeft = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), ...simd(0xab)];
export const shiftWordsRight = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), ...simd(0xad)];
export const multiplyWords = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xb5)];
export const xorWords = (a: Code, b: Code): Code => [...a, ...b, ...simd(0x51)];
/** Likewise, the sign moving in from the left. */
export const shiftSignedWordsRight = (x: Code, bits: number): Code => [
  ...x,
  ...i32Constant(bits),
  ...simd(0xac),
];
/** The first two words, with their signs, as doubles. */
export const toDoubles = (x: Code): Code => [...x, ...simd(0xfe)];
export const wordOf = (x: Code, lane: 0 | 1 | 2 | 3): Code => [...x, ...simd(0x1b), lane];
/** The word at an address in all four lanes. */
export const loadSameWord = (address: number): Code => [
  ...i32Constant(0),
  ...simd(0x09),
  ...[wordAlignment, ...unsigned(address)],
];

/** Sixteen bytes. */
export const bytes = (values: readonly number[]): Code => [...simd(0x0c), ...values];
/** For each byte of `places`, 0 to 15, the byte of a table that stands there. */
export const lookUpBytes = (table: Code, places: Code): Code => [...table, ...places, ...simd(0x0e)];
/** Bit 0 and bit 1: whether the doubles' lanes of a mask are ones. */
export const bitsOfMask = (mask: Code): Code => [...mask, ...simd(0xc4)];

export const andWord = (a: Code, b: Code): Code => [...a, ...b, 0x71];
export const xorWord = (a: Code, b: Code): Code => [...a, ...b, 0x73];
export const orWord = (a: Code, b: Code): Code => [...a, ...b, 0x72];
export const shiftWordLeft = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), 0x74];
export const shiftWordRight = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), 0x76];
export const loadWord = (address: number): Code => [
  ...i32Constant(0),
  ...[0x28, wordAlignment, ...unsigned(address)],
];
export const storeWord = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...[0x36, wordAlignment, ...unsigned(offset)],
];
/** `body`, which leaves no value, where a word is not 0. */
export const ifNotZero = (word: Code, body: Code): Code => [...word, 0x04, 0x40, ...body, 0x0b];
