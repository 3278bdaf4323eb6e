import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { nelderMead } from "../../math/nelderMead.js";
import { carriedOver } from "./adstock.js";
import { type StraightLine, straightLine } from "./straightLine.js";

/** A response curve but for its height and baseline, which are those of a line through the saturated adstock. */
export interface Saturation {
  /** Half saturation over the largest adstock. */
  readonly reach: number;
  readonly shape: number;
  readonly decay: number;
}

export interface FittedSaturation extends Saturation {
  /** Half saturation, money. */
  readonly halfSaturation: number;
  readonly line: StraightLine;
}

/** As far beyond the largest adstock as a half saturation is searched for. */
export const farthestReach = 10;
const steepestShape = 10;
const longestDecay = 0.99;

const reachGrid = [0.03, 0.06, 0.12, 0.2, 0.32, 0.5, 0.75, 1.2, 2, 4, 8];
const shapeGrid = [0.5, 0.8, 1.2, 1.8, 2.7, 4.5];
const decayGrid = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Periods that the first search looks at; the last one looks at all. */
const samplePeriods = 1000;

/**
 * The saturating curve with the least squared residuals: from the best three places of a grid, and then from
 * the best of their ends, by the simplex method.
 *
 * @param decay fixed, or undefined to be searched for as well
 */
export function bestSaturation(
  spend: readonly number[],
  response: readonly number[],
  decay?: number,
): FittedSaturation {
  const adstockAt = adstocksOf(spend);
  const every = Math.ceil(response.length / samplePeriods);
  const lineAt = (saturation: Saturation, stride: number) =>
    straightLine(...saturated(adstockAt(saturation.decay), response, saturation, stride));

  const saturationAt = (point: ArrayLike<number>): Saturation => {
    return { reach: exp(point[0]), shape: exp(point[1]), decay: decay ?? Math.abs(point[2]) };
  };
  const isInside = (saturation: Saturation) =>
    saturation.reach <= farthestReach &&
    saturation.shape <= steepestShape &&
    (decay !== undefined || saturation.decay <= longestDecay);
  const exact = 1e-18 * straightLine(new Float64Array(response.length), response).squares;
  const search = (start: Saturation, stride: number, steps: readonly number[], tolerance: number) => {
    const squaresAt = (point: ArrayLike<number>) => {
      const saturation = saturationAt(point);
      return isInside(saturation) ? lineAt(saturation, stride).squares : Infinity;
    };
    const from = [log(start.reach), log(start.shape), start.decay].slice(0, decay === undefined ? 3 : 2);
    const end = nelderMead(squaresAt, from, steps.slice(0, from.length), tolerance, exact);
    return { saturation: saturationAt(end.point), squares: end.value };
  };

  const starts = gridOf(decay === undefined ? decayGrid : [decay])
    .map((saturation) => ({ saturation, squares: lineAt(saturation, every).squares }))
    .sort((a, b) => a.squares - b.squares)
    .slice(0, 3);
  const [best] = starts
    .map(({ saturation }) => search(saturation, every, [0.2, 0.2, 0.05], 1e-10))
    .sort((a, b) => a.squares - b.squares);
  const { saturation } = search(best.saturation, 1, [0.05, 0.05, 0.01], 1e-10);
  const halfSaturation = saturation.reach * largestOf(adstockAt(saturation.decay));
  return { ...saturation, halfSaturation, line: lineAt(saturation, 1) };
}

/** The line through response and adstock with the least squared residuals. */
export function bestStraightLine(
  spend: readonly number[],
  response: readonly number[],
  decay?: number,
): StraightLine {
  const lineAt = (each: number) => straightLine(carriedOver(spend, each), response);
  if (decay !== undefined) return lineAt(decay);
  const [start] = decayGrid
    .map((each) => ({ each, squares: lineAt(each).squares }))
    .sort((a, b) => a.squares - b.squares);
  const squaresAt = ([each]: Float64Array) =>
    Math.abs(each) <= longestDecay ? lineAt(Math.abs(each)).squares : Infinity;
  return lineAt(Math.abs(nelderMead(squaresAt, [start.each], [0.05]).point[0]));
}

function gridOf(decays: readonly number[]): Saturation[] {
  return decays.flatMap((decay) =>
    reachGrid.flatMap((reach) => shapeGrid.map((shape) => ({ reach, shape, decay }))),
  );
}

/** Adstocks by decay, the last one kept: the grid asks for the same one many times. */
function adstocksOf(spend: readonly number[]): (decay: number) => readonly number[] {
  let last = { decay: 0, values: carriedOver(spend, 0) };
  return (decay) => {
    if (decay !== last.decay) last = { decay, values: carriedOver(spend, decay) };
    return last.values;
  };
}

/** The saturated adstock, between 0 and 1, and the response, of every so many periods. */
function saturated(
  adstocks: readonly number[],
  response: readonly number[],
  { reach, shape }: Saturation,
  stride: number,
): [shares: Float64Array, responses: Float64Array] {
  const logHalf = log(reach * largestOf(adstocks));
  const count = Math.ceil(response.length / stride);
  const shares = new Float64Array(count);
  const responses = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    shares[k] = 1 / (1 + exp(shape * (logHalf - log(adstocks[k * stride]))));
    responses[k] = response[k * stride];
  }
  return [shares, responses];
}

function largestOf(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
