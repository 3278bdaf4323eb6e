import { InputError, mustBeAsLong, mustNotBeNegative } from "../check.js";
import { removalEffects } from "./removalEffects.js";

export type AttributionModel = "markov" | "shapley" | "first" | "last" | "linear";

export interface ChannelCredit {
  channel: string;
  conversions: number;
  /** Of all conversions. */
  share: number;
}

/** The touches of a customer in the order of time, and how many customers converted after just these. */
export interface Journey {
  /** Places of the channels in the list of channels, at least one. */
  readonly touches: readonly number[];
  readonly conversions: number;
}

/**
 * Shares conversions out over the channels that customers met on their way.
 *
 *   first, last:  all to the first, the last touch;   linear:  1/n = share of each of the n touches
 *   Shapley:  φ_c = Σ over journeys with c of conversions / number of different channels
 *   Markov:  credit of c = conversions · r_c / Σ r,   r_c = 1 − P(conversion without c)/P(conversion)
 *
 * The Shapley value is exact: a set of channels is worth the conversions of the journeys within it, so that
 * each journey is a dividend which its different channels share equally. The Markov chain is of first order,
 * over start, channels, conversion and loss; its removal effects are exact, too. A journey with 0 conversions
 * is one that was lost: it counts for the Markov chain only.
 *
 * @param paths       touches such as "search > social > email", spaces around the names do not count
 * @param conversions customers who converted after each path, 0 or more, not all 0
 * @returns a row per channel, in the order of appearance; the conversions add up to those given
 * @throws {InputError} if a path has an empty step, a number is negative, all are 0, or a Markov chain would have more than 400 channels
 * @see Anderl, Becker, von Wangenheim & Schumann (2016), Int. J. Research in Marketing 33:457 (Markov); Shao & Li (2011), KDD, and Shapley (1953), A value for n-person games
 */
export function attribution(
  paths: readonly string[],
  conversions: readonly number[],
  model: AttributionModel = "markov",
): ChannelCredit[] {
  mustBeAsLong("conversions", conversions.length, "paths", paths.length);
  conversions.forEach((value, index) => {
    mustNotBeNegative("conversions", value, index);
  });
  const all = conversions.reduce((sum, value) => sum + value, 0);
  if (all === 0) throw new InputError("conversions", "must add up to more than 0", all);
  const { channels, journeys } = journeysOf(paths, conversions);
  const credits = creditsBy[model](journeys, channels.length);
  return channels.map((channel, c) => {
    return { channel, conversions: credits[c], share: credits[c] / all };
  });
}

const creditsBy: Record<AttributionModel, (journeys: readonly Journey[], channels: number) => Float64Array> =
  {
    first: (journeys, channels) => credited(journeys, channels, ({ touches }) => [touches[0]]),
    last: (journeys, channels) =>
      credited(journeys, channels, ({ touches }) => [touches[touches.length - 1]]),
    linear: (journeys, channels) => credited(journeys, channels, ({ touches }) => touches),
    shapley: (journeys, channels) => credited(journeys, channels, ({ touches }) => [...new Set(touches)]),
    markov: markovCredits,
  };

/** The conversions of each journey, in equal parts to the touches chosen. */
function credited(
  journeys: readonly Journey[],
  channels: number,
  choose: (journey: Journey) => readonly number[],
): Float64Array {
  const credits = new Float64Array(channels);
  for (const journey of journeys) {
    const chosen = choose(journey);
    for (const channel of chosen) credits[channel] += journey.conversions / chosen.length;
  }
  return credits;
}

const mostChannels = 400;

function markovCredits(journeys: readonly Journey[], channels: number): Float64Array {
  if (channels > mostChannels) {
    throw new InputError(
      "paths",
      `must name at most ${mostChannels} different channels for "markov"`,
      channels,
    );
  }
  const effects = removalEffects(journeys, channels);
  const total = effects.reduce((sum, effect) => sum + effect, 0);
  const all = journeys.reduce((sum, { conversions }) => sum + conversions, 0);
  return effects.map((effect) => (all * effect) / total);
}

function journeysOf(paths: readonly string[], conversions: readonly number[]) {
  const places = new Map<string, number>();
  const journeys = paths.map((path, index): Journey => {
    const touches = path.split(">").map((step) => {
      const channel = step.trim();
      if (channel === "") {
        throw new InputError("paths", "must be names of channels with > between them", path, index);
      }
      const place = places.get(channel) ?? places.size;
      places.set(channel, place);
      return place;
    });
    return { touches, conversions: conversions[index] };
  });
  return { channels: [...places.keys()], journeys };
}
