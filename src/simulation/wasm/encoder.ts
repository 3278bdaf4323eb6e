/** Bytes of instructions that leave at most one value on WebAssembly's stack. */
export type Code = readonly number[];

const i32 = 0x7f;
const v128 = 0x7b;
const functionType = 0x60;
const end = 0x0b;
const exported = { function: 0, memory: 2 };
const pageBytes = 65_536;

export interface WasmFunction {
  /** Local variables of 32 bits come first, by number from 0; those of 128 bits follow. */
  readonly i32Locals: number;
  readonly v128Locals: number;
  readonly body: Code;
}

/**
 * A WebAssembly module with one memory and one function without parameters, exported as "memory" and "run".
 *
 * @see WebAssembly Core Specification 2.0, chapter 5, Binary Format
 */
export function wasmModule({ i32Locals, v128Locals, body }: WasmFunction, memoryBytes: number) {
  const locals = list([
    [...unsigned(i32Locals), i32],
    [...unsigned(v128Locals), v128],
  ]);
  const code = [...locals, ...body, end];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // "\0asm", version 1
    ...section(1, list([[functionType, 0, 0]])),
    ...section(3, list([[0]])),
    ...section(5, list([[0, ...unsigned(Math.ceil(memoryBytes / pageBytes))]])),
    ...section(
      7,
      list([
        [...name("memory"), exported.memory, 0],
        [...name("run"), exported.function, 0],
      ]),
    ),
    ...section(10, list([[...unsigned(code.length), ...code]])),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function name(ascii: string): Code {
  return [...unsigned(ascii.length), ...Array.from(ascii, (character) => character.charCodeAt(0))];
}

/** A whole number below 2³² in LEB128: 7 bits a byte, the lowest first. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    const isLast = rest < 128;
    bytes.push(isLast ? rest : (rest & 127) | 128);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return bytes;
}

/** A whole number of 32 bits with its sign, in LEB128. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const bits = rest & 127;
    rest >>= 7;
    const isLast = rest === (bits & 64 ? -1 : 0);
    bytes.push(isLast ? bits : bits | 128);
    if (isLast) return bytes;
  }
}
