import type { Code } from "./encoder.js";
import { bothLanes, getLocal, setLocal } from "./lanes.js";

/** Hands out the 128-bit locals of a function. */
export interface Registers {
  /** A new local, by its number. */
  next(): number;
  /** A number in both lanes, set once before the function's loops. */
  constant(value: number): Code;
  /** 64 bits in both lanes, likewise. */
  bits(value: bigint): Code;
  /** Computes a value once and lets `use` have it as often as it needs. */
  share(value: Code, use: (shared: Code) => Code): Code;
  readonly count: number;
  /** Sets the constants. */
  readonly start: Code;
}

/** @param first number of the first local */
export function openRegisters(first: number): Registers {
  let count = 0;
  const constants = new Map<bigint, number>();
  const next = () => first + count++;
  const bits = (value: bigint) => {
    const local = constants.get(value) ?? next();
    constants.set(value, local);
    return getLocal(local);
  };
  return {
    next,
    bits,
    constant: (value) => bits(new BigUint64Array(Float64Array.of(value).buffer)[0]),
    share(value, use) {
      const local = next();
      return [...setLocal(local, value), ...use(getLocal(local))];
    },
    get count() {
      return count;
    },
    get start() {
      return [...constants].flatMap(([value, local]) => setLocal(local, bothLanes(value)));
    },
  };
}
