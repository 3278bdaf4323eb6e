import { InputError } from "../check.js";

/** Mean radius of the Earth (IUGG). */
export const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** A point of the unit sphere. */
export type Point = readonly [x: number, y: number, z: number];

/** @throws {InputError} if it is not a latitude in degrees */
export function mustBeLatitude(argument: string, value: number, index?: number): void {
  if (!(value >= -90 && value <= 90)) {
    throw new InputError(argument, "must be between -90 and 90 degrees", value, index);
  }
}

/** @throws {InputError} if it is not a longitude in degrees */
export function mustBeLongitude(argument: string, value: number, index?: number): void {
  if (!(value >= -180 && value <= 180)) {
    throw new InputError(argument, "must be between -180 and 180 degrees", value, index);
  }
}

export function pointAt(latitude: number, longitude: number): Point {
  const [phi, lambda] = [latitude * radians, longitude * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export function latitudeOf([x, y, z]: Point): number {
  return Math.atan2(z, Math.hypot(x, y)) / radians;
}

export function longitudeOf([x, y]: Point): number {
  return Math.atan2(y, x) / radians;
}

/** Angle between two points; exact for near and for opposite ones. */
export function angleBetween([a, b, c]: Point, [x, y, z]: Point): number {
  return Math.atan2(length(b * z - c * y, c * x - a * z, a * y - b * x), a * x + b * y + c * z);
}

/** Of a vector; Math.hypot guards against overflow, which cannot be here, and takes ten times as long. */
export function length(x: number, y: number, z: number): number {
  return Math.sqrt(x * x + y * y + z * z);
}
