import { InputError, mustBeAsLong, mustBePositive, mustNotBeNegative } from "../check.js";
import type { Channel } from "./channelEnvelope.js";

/**
 * Channels as a sheet has them, a value per channel:
 *
 * - maxResponse, V: response that no spend on the channel exceeds, each above 0
 * - halfSaturation, K: spend at half of it, each above 0
 * - shape, s: each above 0; 1 where absent
 * - minimum, l: least spend, each 0 or more; 0 where absent
 * - maximum, u: largest spend, each at least the minimum; without limit where absent
 */
export type ChannelColumns = [
  maxResponse: readonly number[],
  halfSaturation: readonly number[],
  shape?: readonly (number | undefined)[],
  minimum?: readonly (number | undefined)[],
  maximum?: readonly (number | undefined)[],
];

/**
 * The channels of a call with their limits filled in, and the least and the most that can be spent on them.
 *
 * @throws {InputError} if a value is out of its range
 */
export function channelsOf(
  ...[maxResponse, halfSaturation, shape = [], minimum = [], maximum = []]: ChannelColumns
): { channels: Channel[]; least: number; most: number } {
  mustBeAsLong("half_saturation", halfSaturation.length, "max_response", maxResponse.length);
  let least = 0;
  let most = 0;
  const channels = maxResponse.map((_, i) => {
    const curve = {
      maxResponse: maxResponse[i],
      halfSaturation: halfSaturation[i],
      shape: shape[i] ?? 1,
    };
    const low = minimum[i] ?? 0;
    const high = maximum[i] ?? Infinity;
    mustBePositive("max_response", curve.maxResponse, i);
    mustBePositive("half_saturation", curve.halfSaturation, i);
    mustBePositive("shape", curve.shape, i);
    mustNotBeNegative("minimum", low, i);
    if (high < low) throw new InputError("maximum", `must be at least minimum, ${low}`, high, i);
    least += low;
    most += high;
    return { curve, low, high };
  });
  return { channels, least, most };
}
