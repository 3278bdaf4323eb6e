import { blockTrials } from "../model.js";
import { type Assembler, openAssembler } from "../wasm/assembler.js";
import { type Code, wasmModule } from "../wasm/encoder.js";
import * as lanes from "../wasm/lanes.js";
import * as words from "../wasm/words.js";
import { lowDigitsFactor, reverseBits } from "./owenScramble.js";
import type { ReversedPoints } from "./scrambledShares.js";

/** Where in memory what lies, in bytes. */
const start = 0;
const seed = 4;
const factor = 8;
const firstPoints = 16;
const output = firstPoints + 4 * blockTrials;
const memoryBytes = output + 8 * blockTrials;

/** Number of a local: where we are among the points, in bytes. */
const position = 0;
const i32Locals = 1;

/** The same bits as `scrambledSharesInJavaScript`, four at a time. @throws where WebAssembly cannot be had */
export function openScrambledSharesInWasm(): (points: ReversedPoints, target: Float64Array) => void {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(sharesModule()));
  const { buffer } = instance.exports.memory as WebAssembly.Memory;
  const run = instance.exports.run as () => void;
  const parameters = new Int32Array(buffer, start, 3);
  const points = new Int32Array(buffer, firstPoints, blockTrials);
  const shares = new Float64Array(buffer, output, blockTrials);
  return (of, target) => {
    parameters[0] = of.start;
    parameters[1] = of.seed;
    parameters[2] = (of.seed >>> 16) | 1;
    points.set(of.first);
    run();
    target.set(shares);
  };
}

function sharesModule(): Uint8Array<ArrayBuffer> {
  const assembler = openAssembler(i32Locals);
  const { emit, hold, captured } = assembler;
  const held = hold([
    ...[start, seed, factor].map(words.loadSameWord),
    ...[reversedNibbles, reversedNibbles.map((nibble) => nibble << 4)].map(words.bytes),
  ]);
  const body = captured(() => storeFourShares(assembler, held));
  emit(lanes.countingLoop(position, lanes.i32Constant(4 * blockTrials), 16, body));
  return wasmModule({ i32Locals, ...assembler.finish() }, memoryBytes);
}

/** Numbers of four binary digits, their digits in reverse order. */
const reversedNibbles = Array.from({ length: 16 }, (_, n) => reverseBits(n) >>> 28);

function storeFourShares({ constant, bits, emit, hold }: Assembler, held: readonly Code[]): void {
  const [startWords, seedWords, factorWords, lowNibbles, highNibbles] = held;
  const { addWords, multiplyWords, xorWords, shiftWordsRight } = words;
  const inAll = (word: number) => bits(BigInt(word) * 0x0000000100000001n);
  const at = lanes.getLocal(position);

  // the steps of `owenScramble`
  const mixedBy = (x: Code, by: number) => xorWords(x, multiplyWords(x, inAll(by)));
  const [unmixed] = hold([xorWords(lanes.load(at, firstPoints), startWords)]);
  const [first] = hold([mixedBy(unmixed, 0x3d20adea)]);
  const [second] = hold([multiplyWords(addWords(first, seedWords), factorWords)]);
  const [third] = hold([mixedBy(second, 0x05526c56)]);
  const [x] = hold([mixedBy(third, 0x53a22864)]);

  const low = multiplyWords(xorWords(x, shiftWordsRight(x, 15)), inAll(lowDigitsFactor));
  const nibble = (y: Code) => lanes.bitAnd(y, inAll(0x0f0f0f0f));
  const reversedInBytes = lanes.bitOr(
    words.lookUpBytes(highNibbles, nibble(x)),
    words.lookUpBytes(lowNibbles, nibble(shiftWordsRight(x, 4))),
  );
  const parts = hold([low, reversedInBytes]);
  for (const pair of [0, 1]) {
    // 64 bits for each share: the low digits below those of the point, whose bytes are put in reverse order
    const picked = [2 * pair, 2 * pair + 1].flatMap((word) => {
      const bytes = [0, 1, 2, 3].map((byte) => 4 * word + byte);
      return [...bytes, ...bytes.reverse().map((byte) => 16 + byte)];
    });
    const digits = lanes.shiftRight(lanes.pickBytes(parts[0], parts[1], picked), 12);
    const fromOneToTwo = lanes.bitOr(digits, bits(0x3ff0000000000000n));
    const share = lanes.subtract(fromOneToTwo, constant(1 - 1 / 9007199254740992));
    emit(lanes.store(words.shiftWordLeft(at, 1), output + 16 * pair, share));
  }
}
