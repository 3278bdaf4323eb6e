import { exp } from "../../math/exp.js";
import { type Block, blockTrials } from "../../simulation/model.js";
import { inputName } from "../inputName.js";
import type { Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { channelResponse } from "./channelResponse.js";

/** What all products of a block share, trial by trial. */
export interface SharedDraws {
  /** Demand of each week as a multiple of the weekly units: market and common noise; weeks after another. */
  readonly weekLevels: Float64Array;
  /** Standard deviation of the log of a product's own week. */
  readonly productNoise: Float64Array;
  readonly lift: Float64Array;
  /** Response to the changed budget. */
  readonly marketing: Float64Array;
}

export function sharedDraws(block: Block, plan: Plan): SharedDraws {
  return {
    weekLevels: weekLevels(block, plan.run.weeks),
    productNoise: notNegative(block.input("product noise")),
    lift: notNegative(block.input("promotion lift")),
    marketing: marketingFactor(block, plan),
  };
}

function weekLevels(block: Block, weeks: number): Float64Array {
  const market = notNegative(block.input("market"));
  const weeklyNoise = notNegative(block.input("weekly noise"));
  const levels = new Float64Array(weeks * blockTrials);
  block.stream("week noise").fillNormals(levels);
  for (let i = 0; i < levels.length; i++) {
    const t = i % blockTrials;
    const sd = weeklyNoise[t];
    levels[i] = market[t] * exp(sd * levels[i] - (sd * sd) / 2);
  }
  return levels;
}

/** 1 + Σ effect · booked revenue · (response − 1) / the shop's revenue, per trial; never below 0. */
function marketingFactor(block: Block, { shop, decisions }: Plan): Float64Array {
  const factor = new Float64Array(blockTrials).fill(1);
  const revenue = weeklyRevenue(shop.products);
  for (const { channel: name, weeklySpend } of decisions.budget) {
    const channel = shop.channels.find((candidate) => candidate.name === name)!;
    if (channel.weeklySpend === 0 || revenue === 0) continue;
    const effect = notNegative(block.input(inputName({ kind: "channel-effect", subject: name })));
    const halfSaturation = block.input(inputName({ kind: "half-saturation", subject: name }));
    const spendRatio = weeklySpend / channel.weeklySpend;
    const share = channel.weeklyRevenue / revenue;
    for (let t = 0; t < blockTrials; t++) {
      factor[t] = factor[t] + effect[t] * share * (channelResponse(spendRatio, halfSaturation[t]) - 1);
    }
  }
  return notNegative(factor);
}

function notNegative(values: Float64Array): Float64Array {
  return values.map((value) => Math.max(0, value));
}
