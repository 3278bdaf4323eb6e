import { power } from "../../math/power.js";
import { type HillCurve, hillResponse, hillSlope, inflection, spendAtSlope } from "./hillCurve.js";

/** A response curve and the limits of its spend. */
export interface Channel {
  readonly curve: HillCurve;
  readonly low: number;
  readonly high: number;
}

/**
 * The least concave function above a channel's curve between its limits: a straight line from the lower
 * limit to the knee, then the curve. Where the curve is concave throughout, the knee is the lower limit.
 */
export interface Envelope extends Channel {
  readonly knee: number;
  /** Slope at the lower limit: of the line, or of the curve where there is none. */
  readonly steepest: number;
  /** Slope at the upper limit, likewise. */
  readonly flattest: number;
}

/** @param channel its upper limit finite */
export function envelopeOf(channel: Channel): Envelope {
  const { curve, low, high } = channel;
  const knee = kneeOf(channel);
  const steepest =
    knee > low
      ? (hillResponse(curve, knee) - hillResponse(curve, low)) / (knee - low)
      : hillSlope(curve, low);
  const flattest = knee < high ? hillSlope(curve, high) : steepest;
  return { curve, low, high, knee, steepest, flattest };
}

/** Where the line from the lower limit touches the curve; the upper limit where it does not touch before. */
function kneeOf({ curve, low, high }: Channel): number {
  const bend = inflection(curve);
  if (low >= bend) return low;
  if (high <= bend) return high;
  /** Whether the tangent here passes above the lower limit's response: then the line touches before. */
  const isBeyond = (spend: number) =>
    hillResponse(curve, spend) - hillResponse(curve, low) >= hillSlope(curve, spend) * (spend - low);
  if (!isBeyond(high)) return high;
  // From no spend the line touches where s·(1 − h) = 1, from a higher limit before that.
  let before = bend;
  let beyond = Math.min(high, curve.halfSaturation * power(curve.shape - 1, 1 / curve.shape));
  if (low === 0) return beyond;
  for (
    let middle = (before + beyond) / 2;
    middle > before && middle < beyond;
    middle = (before + beyond) / 2
  ) {
    if (isBeyond(middle)) beyond = middle;
    else before = middle;
  }
  return beyond;
}

export function envelopeResponse(envelope: Envelope, spend: number): number {
  const { curve, low, knee, steepest } = envelope;
  if (spend >= knee) return hillResponse(curve, spend);
  return hillResponse(curve, low) + steepest * (spend - low);
}

/** The spend up to which each unit of money gains more than `slope` on the envelope. */
export function spendAbove(envelope: Envelope, slope: number): number {
  const { curve, low, high, knee, steepest, flattest } = envelope;
  if (slope >= steepest) return low;
  if (slope <= flattest) return high;
  return Math.min(Math.max(spendAtSlope(curve, slope), knee), high);
}
