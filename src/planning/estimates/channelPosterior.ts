import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import type { Steps } from "../../simulation/steps.js";
import { openStream, type Stream, streamKey } from "../../simulation/streams.js";
import { channelResponse } from "../model/channelResponse.js";
import type { Belief } from "./belief.js";
import { type LevelLikelihood, levelLikelihoods } from "./levelLikelihood.js";
import { meanOf } from "./linear.js";

/** A channel's weekly spends as multiples of today's, and what is believed of it before they are looked at. */
export interface ChannelData {
  readonly name: string;
  readonly ratios: Float64Array;
  readonly priors: ChannelBeliefs;
}

/** Of logs of share and half-saturation, and of the log odds of the carry-over. */
export interface ChannelBeliefs {
  /** Share of demand that today's spend causes. */
  readonly share: Belief;
  /** Multiple of today's spend. */
  readonly halfSaturation: Belief;
  readonly carryOver: Belief;
}

/** One channel's draw, in the same scales. */
export interface ChannelDraw {
  readonly share: number;
  readonly halfSaturation: number;
  readonly carryOver: number;
}

const warmUp = 600;
const fewestSweeps = 600;
const mostUpdates = 10_000;
const thinning = 2;
/** Marketing is never taken to be more than this part of all demand. */
const leastFactor = 0.05;
const wantedAcceptance = 0.3;

/**
 * Draws from what a history says of its channels together:
 *
 *   y_t = a + b·t + year(t) + log(1 + Σ share·(h(a_t) − 1)) + u_t
 *   a_t = (1 − d)·x_t + d·a_{t−1},   h(a) = a·(K + 1)/(K + a), the curve of the plan's model
 *
 * with level, trend and season integrated out and noise that may carry on, by a random walk (Metropolis) that
 * moves one channel at a time. The same history gives the same draws.
 *
 * @param y log of each week's demand
 * @returns by channel, draws in the order they were made
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with carryover and
 *      shape effects; Roberts & Rosenthal (2009), Examples of adaptive MCMC, for the step sizes
 */
export function* channelPosterior(y: Float64Array, channels: readonly ChannelData[]): Steps<ChannelDraw[][]> {
  const stream = openStream(streamKey("channel responses"), "walk", 0);
  const likelihoods = levelLikelihoods(y.length);
  const sweeps = Math.max(fewestSweeps, Math.floor(mostUpdates / channels.length));
  const state: Walk = {
    y,
    likelihood: likelihoods[0],
    draws: channels.map(({ priors }) => ({
      share: priors.share.mean,
      halfSaturation: priors.halfSaturation.mean,
      carryOver: priors.carryOver.mean,
    })),
    pulls: [],
    rest: y,
    value: 0,
  };
  state.pulls = channels.map((channel, c) => pullOf(channel, state.draws[c]));
  state.rest = residuals(y, state.pulls) ?? y;
  state.value = state.likelihood(state.rest);
  const logSteps = new Float64Array(channels.length);
  const kept: ChannelDraw[][] = channels.map(() => []);
  for (let sweep = 0; sweep < warmUp + sweeps; sweep++) {
    yield;
    channels.forEach((channel, c) => {
      const accepted = moveChannel(state, channel, c, exp(logSteps[c]), stream);
      if (sweep < warmUp)
        logSteps[c] = logSteps[c] + (accepted - wantedAcceptance) / Math.sqrt(1 + sweep / 10);
    });
    moveNoise(state, likelihoods, stream);
    if (sweep < warmUp || sweep % thinning !== 0) continue;
    state.draws.forEach((draw, c) => {
      kept[c].push(draw);
    });
  }
  return kept;
}

/**
 * What the channel adds to each week's demand beside today's: share·(h(a_t) − 1). The adstock is that of
 * `carriedOver` in the domain, but begun from what was usual at first instead of nothing.
 */
export function pullOf(
  { ratios }: ChannelData,
  { share, halfSaturation, carryOver }: ChannelDraw,
): Float64Array {
  const half = exp(halfSaturation);
  const carried = 1 / (1 + exp(-carryOver));
  const size = exp(share);
  const pull = new Float64Array(ratios.length);
  let stock = meanOf(ratios.subarray(0, firstWeeks));
  for (let t = 0; t < pull.length; t++) {
    stock = (1 - carried) * ratios[t] + carried * stock;
    pull[t] = size * (channelResponse(stock, half) - 1);
  }
  return pull;
}

/** They stand for the weeks before. */
const firstWeeks = 4;

/** Where the walk is. */
interface Walk {
  readonly y: Float64Array;
  likelihood: LevelLikelihood;
  draws: ChannelDraw[];
  pulls: Float64Array[];
  /** What is left of the log of demand beside marketing. */
  rest: Float64Array;
  /** Log of the likelihood there. */
  value: number;
}

/** @returns 1 if the channel moved, else 0 */
function moveChannel(walk: Walk, channel: ChannelData, c: number, step: number, stream: Stream): 0 | 1 {
  const { priors } = channel;
  const from = walk.draws[c];
  const to: ChannelDraw = {
    share: from.share + step * priors.share.sd * stream.normal(),
    halfSaturation: from.halfSaturation + step * priors.halfSaturation.sd * stream.normal(),
    carryOver: from.carryOver + step * priors.carryOver.sd * stream.normal(),
  };
  const chance = stream.uniform();
  const pulls = replaced(walk.pulls, c, pullOf(channel, to));
  const rest = residuals(walk.y, pulls);
  if (!rest) return 0;
  const value = walk.likelihood(rest);
  if (log(chance) >= value + logPrior(priors, to) - walk.value - logPrior(priors, from)) return 0;
  walk.draws = replaced(walk.draws, c, to);
  walk.pulls = pulls;
  walk.rest = rest;
  walk.value = value;
  return 1;
}

function moveNoise(walk: Walk, likelihoods: readonly LevelLikelihood[], stream: Stream): void {
  const likelihood = likelihoods[Math.floor(stream.uniform() * likelihoods.length)];
  const value = likelihood(walk.rest);
  if (log(stream.uniform()) >= value - walk.value) return;
  walk.likelihood = likelihood;
  walk.value = value;
}

function replaced<T>(values: readonly T[], index: number, value: T): T[] {
  return values.map((each, i) => (i === index ? value : each));
}

function logPrior(priors: ChannelBeliefs, draw: ChannelDraw): number {
  let sum = 0;
  for (const part of ["share", "halfSaturation", "carryOver"] as const) {
    const { mean, sd } = priors[part];
    const gap = (draw[part] - mean) / sd;
    sum -= (gap * gap) / 2;
  }
  return sum;
}

/** What is left of the log of demand beside marketing; null where marketing would be nearly all of it. */
function residuals(y: Float64Array, pulls: readonly Float64Array[]): Float64Array | null {
  const rest = new Float64Array(y.length);
  for (let t = 0; t < y.length; t++) {
    let factor = 1;
    for (const pull of pulls) factor += pull[t];
    if (!(factor >= leastFactor)) return null;
    rest[t] = y[t] - log(factor);
  }
  return rest;
}
