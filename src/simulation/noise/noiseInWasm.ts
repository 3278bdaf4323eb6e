import { type Assembler, openAssembler } from "../wasm/assembler.js";
import { type Code, wasmModule } from "../wasm/encoder.js";
import * as lanes from "../wasm/lanes.js";
import * as words from "../wasm/words.js";
import { atTheEdge, ends, layers } from "../ziggurat.js";
import type { NoiseGenerators } from "./noiseInJavaScript.js";

/** Normals computed at a time: they stay in the processor's cache. */
const most = 8192;

/** Where in memory what lies, in bytes. */
const bytesWanted = 0;
const edgeCount = 8;
const state = 16;
const doubledEnds = 128;
const innerEnds = doubledEnds + 8 * layers;
const edgeList = innerEnds + 8 * layers;
const output = edgeList + 4 * (most + 2);
const memoryBytes = output + 8 * most;

/** Number of a local: where we are in the output, in bytes, and how many edges were found. */
const position = 0;
const found = 1;
const firstLayer = 2;
const secondLayer = 3;
const outside = 4;
const i32Locals = 5;

/** The same bits as `noiseInJavaScript`, two normals at a time. @throws where WebAssembly cannot be had */
export function openNoiseInWasm(): (generators: NoiseGenerators, target: Float64Array) => void {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(noiseModule()));
  const { buffer } = instance.exports.memory as WebAssembly.Memory;
  const run = instance.exports.run as () => void;
  new Float64Array(buffer, doubledEnds, layers).set(ends.subarray(0, layers).map((end) => 2 * end));
  new Float64Array(buffer, innerEnds, layers).set(ends.subarray(1));
  const stateWords = new Int32Array(buffer, state, 16);
  const counts = new Int32Array(buffer, 0, 4);
  const list = new Int32Array(buffer, edgeList, most);
  const normals = new Float64Array(buffer, output, most);

  return ({ lanes: generators, edges }, target) => {
    generators.forEach((generator, lane) => {
      generator.forEach((word, i) => {
        stateWords[4 * i + lane] = word;
      });
    });
    for (let start = 0; start < target.length; start += most) {
      const count = Math.min(most, target.length - start);
      counts[bytesWanted / 4] = 8 * count;
      run();
      for (let k = 0; k < counts[edgeCount / 4]; k++) {
        const place = list[k] >> 8;
        if (place < count) normals[place] = atTheEdge(edges[place & 1], list[k] & 0xff, normals[place]);
      }
      target.set(count === most ? normals : normals.subarray(0, count), start);
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
  const loopBody = captured(() => storeTwoNormals(assembler, nextWords(assembler, generator)));
  emit(lanes.countingLoop(position, words.loadWord(bytesWanted), 16, loopBody));
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

/** Makes two normals of four words, and lists those that lie in the outer part of their layer. */
function storeTwoNormals({ constant, bits, hold, emit }: Assembler, random: Code): void {
  const place = lanes.getLocal(position);
  const layerOf = (lane: 0 | 2) => words.andWord(words.wordOf(random, lane), lanes.i32Constant(0xff));
  const entryOf = (layer: number) => words.shiftWordLeft(lanes.getLocal(layer), 3);
  const lookUp = (table: number) => lanes.loadTwo(entryOf(firstLayer), entryOf(secondLayer), table);
  emit(lanes.setLocal(firstLayer, layerOf(0)));
  emit(lanes.setLocal(secondLayer, layerOf(2)));

  // the 52 bits above the layer's as a number from 1 to 2, then about 0 and symmetric
  const unit = lanes.bitOr(lanes.shiftRight(random, 12), bits(0x3ff0000000000000n));
  const centered = lanes.add(lanes.subtract(unit, constant(1.5)), constant(1 / 9007199254740992));
  const [x] = hold([lanes.multiply(centered, lookUp(doubledEnds))]);
  emit(lanes.store(place, output, x));

  const isInside = words.bitsOfMask(lanes.less(lanes.absolute(x), lookUp(innerEnds)));
  emit(lanes.setLocal(outside, words.xorWord(isInside, lanes.i32Constant(3))));
  const list = (lane: 0 | 1, layer: number): Code => {
    const entry = lanes.i32Add(words.shiftWordLeft(place, 5), lanes.i32Constant(256 * lane));
    const end = words.shiftWordLeft(lanes.getLocal(found), 2);
    const isOutside = words.andWord(
      words.shiftWordRight(lanes.getLocal(outside), lane),
      lanes.i32Constant(1),
    );
    return [
      ...words.storeWord(end, edgeList, lanes.i32Add(entry, lanes.getLocal(layer))),
      ...lanes.setLocal(found, lanes.i32Add(lanes.getLocal(found), isOutside)),
    ];
  };
  emit(words.ifNotZero(lanes.getLocal(outside), [...list(0, firstLayer), ...list(1, secondLayer)]));
}
