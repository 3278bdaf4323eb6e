export type Point = readonly [x: number, y: number];

/** A place in a picture, to a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Path data of straight lines from point to point. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], k) => `${k === 0 ? "M" : "L"}${round(x)},${round(y)}`).join("");
}

/** Path data of the area between an upper and a lower line, both from left to right. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? "" : `${linePath([...upper, ...[...lower].reverse()])}Z`;
}

/** Path data of a square that stands on its tip. */
export function diamondPath([x, y]: Point, radius: number): string {
  const corners: Point[] = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  return `${linePath(corners)}Z`;
}
