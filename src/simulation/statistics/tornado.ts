import { quantilesOf } from "./quantilesOf.js";

/** What an output is, on average, where one input is low and where it is high. */
export interface TornadoBar {
  readonly input: string;
  /** Mean of the output over the trials in which the input is in its lowest tenth. */
  readonly whenLow: number;
  /** Likewise in its highest tenth. */
  readonly whenHigh: number;
}

/**
 * Tornado of conditional means: each input's lowest and highest tenth of trials, all else being as it comes.
 * Where many trials share a value, all that have the value at the edge of a tenth count to it.
 *
 * @param inputs draws by name, in trial order
 * @param output as many outcomes, in the same order
 * @returns one bar per input that varies, the widest first
 */
export function tornado(inputs: ReadonlyMap<string, Float64Array>, output: Float64Array): TornadoBar[] {
  const bars: TornadoBar[] = [];
  for (const [input, draws] of inputs) {
    if (draws.every((draw) => draw === draws[0])) continue;
    const [low, high] = quantilesOf(draws, [0.1, 0.9]);
    bars.push({
      input,
      whenLow: meanWhere(output, (t) => draws[t] <= low),
      whenHigh: meanWhere(output, (t) => draws[t] >= high),
    });
  }
  const width = ({ whenLow, whenHigh }: TornadoBar) => Math.abs(whenHigh - whenLow);
  return bars.sort((a, b) => width(b) - width(a));
}

function meanWhere(output: Float64Array, counts: (trial: number) => boolean): number {
  let sum = 0;
  let count = 0;
  for (let t = 0; t < output.length; t++) {
    if (!counts(t)) continue;
    sum += output[t];
    count++;
  }
  return sum / count;
}
