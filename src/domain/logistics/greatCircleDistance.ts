import { earthRadiusKm, mustBeLatitude, mustBeLongitude } from "./sphere.js";

const radians = Math.PI / 180;

/**
 * Great-circle distance on a sphere with the Earth's mean radius, 6371.0088 km; within about 0.5% of the
 * distance on the ellipsoid.
 *
 *   d = 2R·atan2(√h, √(1 − h)),   h = sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)
 *
 * @param lat1 φ₁, degrees, −90 to 90
 * @param lon1 λ₁, degrees, −180 to 180
 * @param lat2 φ₂
 * @param lon2 λ₂
 * @returns kilometers
 * @throws {InputError} if a coordinate is out of its range
 * @see Sinnott (1984), Virtues of the haversine, Sky and Telescope 68:159
 */
export function greatCircleDistance(lat1: number, lon1: number, lat2: number, lon2: number): number {
  mustBeLatitude("lat1", lat1);
  mustBeLongitude("lon1", lon1);
  mustBeLatitude("lat2", lat2);
  mustBeLongitude("lon2", lon2);
  const across = Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * haversine(lon2 - lon1);
  const h = Math.min(1, haversine(lat2 - lat1) + across);
  return 2 * earthRadiusKm * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
}

function haversine(degrees: number): number {
  return Math.sin((degrees * radians) / 2) ** 2;
}
