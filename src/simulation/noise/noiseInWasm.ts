import { type Assembler, openAssembler } from "../wasm/assembler.js";
import { type Code, wasmModule } from "../wasm/encoder.js";
import * as lanes from "../wasm/lanes.js";
import * as words from "../wasm/words.js";
import { layers } from "../ziggurat.js";
import { type NoiseGenerators, noiseLanes } from "./noiseGenerators.js";
import { innerEnds, mostAtOnce, redrawEdges, scaledEnds } from "./noiseInJavaScript.js";

/** Where in memory what lies, in bytes. */
const bytesWanted = 0;
const edgeCount = 8;
const state = 16;
/** For each layer its scaled end and its inner end. */
const layerTable = 128;
const edgeList = layerTable + 16 * layers;
const output = edgeList + 4 * (mostAtOnce + noiseLanes);
const memoryBytes = output + 8 * mostAtOnce;

/** Number of a local: where we are in the output, in bytes, and how many edges were found. */
const position = 0;
const found = 1;
const outside = 2;
const i32Locals = 3;

/** The same bits as `noiseInJavaScript`, four normals at a time. @throws where WebAssembly cannot be had */
export function openNoiseInWasm(): (generators: NoiseGenerators, target: Float64Array) => void {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(noiseModule()));
  const { buffer } = instance.exports.memory as WebAssembly.Memory;
  const run = instance.exports.run as () => void;
  const table = new Float64Array(buffer, layerTable, 2 * layers);
  for (let layer = 0; layer < layers; layer++) {
    table[2 * layer] = scaledEnds[layer];
    table[2 * layer + 1] = innerEnds[layer];
  }
  const states = new Int32Array(buffer, state, 4 * noiseLanes);
  const counts = new Int32Array(buffer, 0, 4);
  const list = new Int32Array(buffer, edgeList, mostAtOnce);
  const normals = new Float64Array(buffer, output, mostAtOnce);

  return ({ lanes: generators, edges }, target) => {
    states.set(generators);
    for (let start = 0; start < target.length; start += mostAtOnce) {
      const count = Math.min(mostAtOnce, target.length - start);
      counts[bytesWanted / 4] = 8 * count;
      run();
      redrawEdges(normals, list, counts[edgeCount / 4], edges);
      target.set(count === mostAtOnce ? normals : normals.subarray(0, count), start);
    }
  };
}

function noiseModule(): Uint8Array<ArrayBuffer> {
  const assembler = openAssembler(i32Locals);
  const { emit, captured } = assembler;
  const generator = [0, 1, 2, 3].map(() => assembler.local());
  const none = lanes.i32Constant(0);
  generator.forEach((local, i) => {
    emit(lanes.setLocal(local, lanes.load(none, state + 16 * i)));
  });
  emit(lanes.setLocal(found, none));
  const loopBody = captured(() => storeFourNormals(assembler, nextWords(assembler, generator)));
  emit(lanes.countingLoop(position, words.loadWord(bytesWanted), 8 * noiseLanes, loopBody));
  generator.forEach((local, i) => {
    emit(lanes.store(none, state + 16 * i, lanes.getLocal(local)));
  });
  emit(words.storeWord(none, edgeCount, lanes.getLocal(found)));
  return wasmModule({ i32Locals, ...assembler.finish() }, memoryBytes);
}

/** A round of sfc32 (see there) on four lanes. */
function nextWords({ bits, emit, hold }: Assembler, locals: readonly number[]): Code {
  const { addWords, shiftWordsLeft, shiftWordsRight, xorWords } = words;
  const [a, b, c, counter] = locals.map(lanes.getLocal);
  const [result] = hold([addWords(addWords(a, b), counter)]);
  const rotated = lanes.bitOr(shiftWordsLeft(c, 21), shiftWordsRight(c, 11));
  emit(lanes.setLocal(locals[0], xorWords(b, shiftWordsRight(b, 9))));
  emit(lanes.setLocal(locals[1], addWords(c, shiftWordsLeft(c, 3))));
  emit(lanes.setLocal(locals[2], addWords(rotated, result)));
  emit(lanes.setLocal(locals[3], addWords(counter, bits(0x0000000100000001n))));
  return result;
}

/** Makes four normals of four words, and lists those that lie in the outer part of their layer. */
function storeFourNormals({ bits, hold, emit, captured }: Assembler, random: Code): void {
  const inAll = (word: number) => bits(BigInt(word) * 0x0000000100000001n);
  const at = lanes.getLocal(position);
  const [layer] = hold([lanes.bitAnd(random, inAll(0xff))]);
  const [address] = hold([words.shiftWordsLeft(layer, 4)]);
  const entries = hold(words.four.map((lane) => lanes.load(words.wordOf(address, lane), layerTable)));
  const [places] = hold([lanes.bitOr(words.shiftSignedWordsRight(random, 7), inAll(1))]);

  const [areFirstInside, areLastInside] = hold(
    [places, lanes.secondOfEach(places, places)].map((two, i) => {
      const [one, other] = entries.slice(2 * i);
      const [x] = hold([lanes.multiply(words.toDoubles(two), lanes.firstOfEach(one, other))]);
      emit(lanes.store(at, output + 16 * i, x));
      return lanes.less(lanes.absolute(x), lanes.secondOfEach(one, other));
    }),
  );
  /** Which of two lanes are not within. */
  const outsideOf = (mask: Code) => words.xorWord(words.bitsOfMask(mask), lanes.i32Constant(3));
  const listOutside = captured(() => {
    const last = words.shiftWordLeft(outsideOf(areLastInside), 2);
    emit(lanes.setLocal(outside, words.orWord(outsideOf(areFirstInside), last)));
    for (const lane of words.four) {
      const place = lanes.i32Add(words.shiftWordLeft(at, 5), lanes.i32Constant(256 * lane));
      const entry = lanes.i32Add(place, words.wordOf(layer, lane));
      emit(words.storeWord(words.shiftWordLeft(lanes.getLocal(found), 2), edgeList, entry));
      const isOutside = words.andWord(
        words.shiftWordRight(lanes.getLocal(outside), lane),
        lanes.i32Constant(1),
      );
      emit(lanes.setLocal(found, lanes.i32Add(lanes.getLocal(found), isOutside)));
    }
  });
  emit(words.ifNotZero(outsideOf(lanes.bitAnd(areFirstInside, areLastInside)), listOutside));
}
