import seedrandom from "seedrandom";
import { nextBits, type Sfc32State, startSfc32 } from "./sfc32.js";
import { fillUniforms, uniformFrom } from "./uniform.js";
import { fillNormals, normalFrom } from "./ziggurat.js";

/** Four words made once from a run's seed text; every stream of the run is seeded from them. */
export type StreamKey = readonly [number, number, number, number];

/** A sequence of random numbers of its own, the same for the same key, name and block. */
export interface Stream {
  /** 32 random bits, as a signed number. */
  bits(): number;
  /** Uniform between 0 and 1, both ends excluded: an odd multiple of 2⁻⁵³. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Fills `target` with what as many calls of `uniform` would give. */
  fillUniforms(target: Float64Array): void;
  /** Fills `target` with what as many calls of `normal` would give. */
  fillNormals(target: Float64Array): void;
}

/**
 * The key of all streams of a run.
 *
 * @param seed any text with at least one character
 * @throws {RangeError} if the text is empty
 */
export function streamKey(seed: string): StreamKey {
  if (seed === "") {
    throw new RangeError(
      "The seed is empty; write any word or number there, and keep it to get the same draws.",
    );
  }
  const generator = seedrandom(seed);
  return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

/**
 * Opens the stream that belongs to a name, for one block of trials. It depends on these three only, not on
 * what else is in the model or on the order of anything.
 */
export function openStream(key: StreamKey, name: string, block: number): Stream {
  const state = generatorOf(key, name, block);
  return {
    bits: () => nextBits(state),
    uniform: () => uniformFrom(state),
    normal: () => normalFrom(state),
    fillUniforms: (target) => fillUniforms(state, target),
    fillNormals: (target) => fillNormals(state, target),
  };
}

/** The generator that belongs to a name, for one block of trials or, behind its number, a part of it. */
export function generatorOf(key: StreamKey, name: string, ...places: readonly number[]): Sfc32State {
  return startSfc32(hash(key, name, places));
}

/** No character has this code: it keeps the name apart from the numbers behind it. */
const endOfName = 0x10000;

/**
 * 128 bits from a key, a name and numbers: the name's characters and the numbers go one by one into
 * four words that begin with the key.
 *
 * @see bryc, cyrb128 (public domain) for the mixing; Appleby, MurmurHash3 for the finish
 */
function hash(key: StreamKey, name: string, places: readonly number[]): Int32Array {
  const words = new Int32Array(key);
  for (let i = 0; i < name.length; i++) absorb(words, name.charCodeAt(i));
  absorb(words, endOfName);
  for (const place of places) absorb(words, place);
  for (let i = 0; i < 8; i++) {
    const last = words[(i + 3) & 3];
    words[i & 3] = finish(words[i & 3] + last);
  }
  return words;
}

function absorb(words: Int32Array, word: number): void {
  const first = words[0];
  words[0] = words[1] ^ Math.imul(first ^ word, 597399067);
  words[1] = words[2] ^ Math.imul(words[1] ^ word, 2869860233);
  words[2] = words[3] ^ Math.imul(words[2] ^ word, 951274213);
  words[3] = first ^ Math.imul(words[3] ^ word, 2716044179);
}

/** Every bit of the word changes every bit of the result with a chance of about a half. */
function finish(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
