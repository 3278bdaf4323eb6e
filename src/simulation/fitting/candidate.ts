import { nelderMead } from "../../math/nelderMead.js";
import type { DistributionSpec } from "../distributions/distributionFrom.js";

/** What a kind is fitted to. */
export interface Data {
  readonly sorted: Float64Array;
  readonly mean: number;
  /** With divisor n, as maximum likelihood has it. */
  readonly sd: number;
}

/** A kind of distribution that may fit. */
export interface Candidate {
  readonly parameters: number;
  readonly fits: (data: Data) => boolean;
  readonly estimate: (data: Data) => {
    readonly spec: DistributionSpec;
    readonly logDensity: (x: number) => number;
  };
}

export const smallest = ({ sorted }: Data) => sorted[0];
export const largest = ({ sorted }: Data) => sorted[sorted.length - 1];
export const always = () => true;
export const isPositive = (data: Data) => smallest(data) > 0;

/** The parameters that make the data likeliest. */
export function likeliest(
  { sorted }: Data,
  start: readonly number[],
  steps: readonly number[],
  logDensity: (x: number, parameters: Float64Array) => number,
): Float64Array {
  const unlikeliness = (parameters: Float64Array) => -sumOver(sorted, (x) => logDensity(x, parameters));
  return nelderMead(unlikeliness, start, steps, 1e-13).point;
}

export function sumOver(sorted: Float64Array, f: (x: number) => number): number {
  return sorted.reduce((sum, x) => sum + f(x), 0);
}
