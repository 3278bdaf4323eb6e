/** State of the generator: three mixed words and a counter. */
export type Sfc32State = Int32Array;

/**
 * Next 32 random bits, as a signed number.
 *
 * @see Chris Doty-Humphrey, Small Fast Counting generator (sfc32) of PractRand; period at least 2³²
 */
export function nextBits(state: Sfc32State): number {
  const b = state[1];
  const c = state[2];
  const counter = state[3];
  const result = (state[0] + b + counter) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + result;
  state[3] = counter + 1;
  return result;
}

/** A generator begun from four words of seed, the counter among them, and run in for 15 rounds. */
export function startSfc32(seed: ArrayLike<number>): Sfc32State {
  const state = new Int32Array(seed);
  for (let round = 0; round < 15; round++) nextBits(state);
  return state;
}
