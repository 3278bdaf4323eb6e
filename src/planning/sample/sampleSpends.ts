import { exp } from "../../math/exp.js";
import type { Stream } from "../../simulation/streams.js";
import { channelResponse } from "../model/channelResponse.js";
import type { SampleChannel, SampleTruth } from "./sampleShop.js";

const quarter = 13;
const scatter = 0.4;

/**
 * A year of weekly spends of each channel, in its order: they scatter, and double in the weeks of events; over
 * the last 13 weeks they are on average what the channel table says.
 */
export function drawSpends(
  channels: readonly SampleChannel[],
  weeks: number,
  eventWeeks: readonly number[],
  streamOf: (name: string) => Stream,
): number[][] {
  return channels.map(({ name, weeklySpend }) => {
    const stream = streamOf(`spend of ${name}`);
    const levels = Array.from({ length: weeks }, (_, week) => {
      const level = exp(scatter * stream.normal());
      return eventWeeks.includes(week) ? 2 * level : level;
    });
    const recent = levels.slice(-quarter).reduce((sum, level) => sum + level, 0) / quarter;
    return levels.map((level) => Math.round((weeklySpend * level) / recent));
  });
}

/** Demand of each week by its spends and those before, as a multiple of today's: as the plan's model has it. */
export function marketingLevels(
  channels: readonly SampleChannel[],
  spends: readonly (readonly number[])[],
  weeklyRevenue: number,
  { channelEffects, halfSaturations, carryOvers }: SampleTruth,
): number[] {
  const levels = new Array<number>(spends[0].length).fill(1);
  channels.forEach(({ name, weeklySpend, weeklyRevenue: booked }, i) => {
    let carried = 1;
    spends[i].forEach((spend, week) => {
      carried = carryOvers[name] * carried + (1 - carryOvers[name]) * (spend / weeklySpend);
      const response = channelResponse(carried, halfSaturations[name]);
      levels[week] += channelEffects[name] * (booked / weeklyRevenue) * (response - 1);
    });
  });
  return levels;
}
