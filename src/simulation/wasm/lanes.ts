import { type Code, signed, unsigned } from "./encoder.js";

/** Instructions on two doubles at a time: each lane by IEEE 754, as JavaScript computes. */

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
const unary = (opcode: number) => (x: Code) => [...x, ...simd(opcode)];
const binary = (opcode: number) => (a: Code, b: Code) => [...a, ...b, ...simd(opcode)];

export const floor = unary(0x75);
export const squareRoot = unary(0xef);
export const add = binary(0xf0);
export const subtract = binary(0xf1);
export const multiply = binary(0xf2);
export const divide = binary(0xf3);
/** b where it is less than a, else a; and b where a is less than it, else a. */
export const minimum = binary(0xf6);
export const maximum = binary(0xf7);

/** Comparisons give a lane of ones where they hold, else of zeros. */
export const equal = binary(0x47);
export const less = binary(0x49);
export const lessOrEqual = binary(0x4b);

export const absolute = unary(0xec);
export const bitAnd = binary(0x4e);
export const bitOr = binary(0x50);
/** Where the mask is one, from `then`; where it is zero, from `otherwise`. */
export const select = (mask: Code, then: Code, otherwise: Code): Code => [
  ...then,
  ...otherwise,
  ...mask,
  ...simd(0x52),
];

/** Adds the bits of two lanes as if they were whole numbers. */
export const bitsAdd = binary(0xce);

export const shiftLeft = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), ...simd(0xcb)];
export const shiftRight = (x: Code, bits: number): Code => [...x, ...i32Constant(bits), ...simd(0xcd)];

/** The same 8 bytes in both lanes. */
export function bothLanes(bits: bigint): Code {
  const bytes = new Uint8Array(BigUint64Array.of(bits, bits).buffer);
  return [...simd(0x0c), ...bytes];
}

/** Sixteen bytes picked from those of a, by number from 0, and of b, from 16. */
export const pickBytes = (a: Code, b: Code, picked: readonly number[]): Code => [
  ...a,
  ...b,
  ...[...simd(0x0d), ...picked],
];

const pickHalves = (start: number) => {
  const bytes = Array.from({ length: 8 }, (_, i) => start + i);
  return (a: Code, b: Code) => pickBytes(a, b, [...bytes, ...bytes.map((byte) => 16 + byte)]);
};

/** The first lane of each of two; or the second of each. */
export const firstOfEach = pickHalves(0);
export const secondOfEach = pickHalves(8);

/** A 32-bit number in both lanes, as a double. */
export const splatCount = (count: Code): Code => [...count, 0xb7, ...simd(0x14)];

const alignment = 3; // of 8 bytes
const at = (offset: number): Code => [alignment, ...unsigned(offset)];

/** Two neighbors in memory; or one number for both lanes. */
export const load = (address: Code, offset: number): Code => [...address, ...simd(0x00), ...at(offset)];
export const loadSame = (address: Code, offset: number): Code => [...address, ...simd(0x0a), ...at(offset)];

/** Two numbers from anywhere. */
export const loadTwo = (first: Code, second: Code, offset: number, secondOffset = offset): Code => [
  ...second,
  ...[...first, ...simd(0x5d), ...at(offset)],
  ...[...simd(0x57), ...at(secondOffset), 1],
];

export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  ...at(offset),
];
export const storeLane = (address: Code, offset: number, value: Code, lane: 0 | 1): Code => [
  ...address,
  ...value,
  ...simd(0x5b),
  ...at(offset),
  lane,
];

export const getLocal = (local: number): Code => [0x20, ...unsigned(local)];
export const setLocal = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const i32Constant = (value: number): Code => [0x41, ...signed(value)];
export const i32Add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const i32Multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];

/** Runs `body` with a local that counts from 0 in such steps, as long as it is below `bound`; at least once. */
export const countingLoop = (local: number, bound: Code, step: number, body: Code): Code => [
  ...setLocal(local, i32Constant(0)),
  ...[0x03, 0x40], // loop, without a result
  ...body,
  ...[...i32Add(getLocal(local), i32Constant(step)), 0x22, ...unsigned(local)], // tee
  ...[...bound, 0x49], // below, unsigned
  ...[0x0d, 0x00, 0x0b], // back to the loop's start if so; end
];
