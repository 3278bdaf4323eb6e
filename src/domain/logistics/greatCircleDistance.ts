import { angleBetween, earthRadiusKm, mustBeLatitude, mustBeLongitude, pointAt } from "./sphere.js";

/**
 * Great-circle distance on a sphere with the Earth's mean radius, 6371.0088 km; within about 0.5% of the
 * distance on the ellipsoid.
 *
 *   d = R·atan2(|a × b|, a·b),   a = (cos φ₁ cos λ₁, cos φ₁ sin λ₁, sin φ₁), b alike
 *
 * In this form, unlike in the haversine's, no digits are lost for near or for opposite places.
 *
 * @param lat1 φ₁, degrees, −90 to 90
 * @param lon1 λ₁, degrees, −180 to 180
 * @param lat2 φ₂
 * @param lon2 λ₂
 * @returns kilometers
 * @throws {InputError} if a coordinate is out of its range
 * @see Snyder (1987), Map Projections: A Working Manual, USGS 1395, section 5 (formulas for the great circle)
 */
export function greatCircleDistance(lat1: number, lon1: number, lat2: number, lon2: number): number {
  mustBeLatitude("lat1", lat1);
  mustBeLongitude("lon1", lon1);
  mustBeLatitude("lat2", lat2);
  mustBeLongitude("lon2", lon2);
  return earthRadiusKm * angleBetween(pointAt(lat1, lon1), pointAt(lat2, lon2));
}
