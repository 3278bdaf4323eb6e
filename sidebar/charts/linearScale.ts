import { ticks } from "./ticks.js";

type Ends = readonly [from: number, to: number];

/** From figures to places in a picture, along a straight line. */
export interface LinearScale {
  (value: number): number;
  readonly domain: Ends;
  /** From a place back to its figure. */
  figureAt(place: number): number;
  /** About `count` round figures of the domain. */
  ticks(count: number): number[];
}

/** @param domain two different figures  @param range the places they go to */
export function linearScale(domain: Ends, range: Ends): LinearScale {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0]);
  return Object.assign((value: number) => range[0] + (value - domain[0]) * slope, {
    domain,
    figureAt: (place: number) => domain[0] + (place - range[0]) / slope,
    ticks: (count: number) => ticks(domain[0], domain[1], count),
  });
}
