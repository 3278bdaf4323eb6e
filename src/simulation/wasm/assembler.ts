import type { Code } from "./encoder.js";
import { bothLanes, getLocal, setLocal } from "./lanes.js";

/** Writes the body of a function, and hands out its 128-bit locals. */
export interface Assembler {
  /** A new local, by its number. */
  local(): number;
  /** A number in both lanes, set once before everything else. */
  constant(value: number): Code;
  /** 64 bits in both lanes, likewise. */
  bits(value: bigint): Code;
  emit(code: Code): void;
  /** Computes values here, one after the other, and gives what reads them as often as needed. */
  hold(values: readonly Code[]): readonly Code[];
  /** What `write` emits, to be put somewhere as a whole. */
  captured(write: () => void): Code;
  /** All that was emitted, and the constants before it. */
  finish(): { readonly v128Locals: number; readonly body: Code };
}

/** @param first number of the first 128-bit local */
export function openAssembler(first: number): Assembler {
  let count = 0;
  let code: number[] = [];
  const constants = new Map<bigint, number>();
  const local = () => first + count++;
  const emit = (more: Code) => {
    for (const byte of more) code.push(byte);
  };
  const bits = (value: bigint) => {
    const known = constants.get(value) ?? local();
    constants.set(value, known);
    return getLocal(known);
  };
  return {
    local,
    bits,
    emit,
    constant: (value) => bits(new BigUint64Array(Float64Array.of(value).buffer)[0]),
    hold: (values) =>
      values.map((value) => {
        const place = local();
        emit(setLocal(place, value));
        return getLocal(place);
      }),
    captured(write) {
      const outer = code;
      code = [];
      write();
      const inner = code;
      code = outer;
      return inner;
    },
    finish() {
      const start = [...constants].flatMap(([value, place]) => setLocal(place, bothLanes(value)));
      return { v128Locals: count, body: [...start, ...code] };
    },
  };
}
