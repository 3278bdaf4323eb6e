import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { quantile, sortedCopy } from "../../math/quantile.js";
import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import { channelResponse } from "../model/channelResponse.js";
import type { Channel } from "../plan.js";
import type { SpendHistory } from "../tables/spendHistory.js";
import { assumedRanges } from "./assumedRanges.js";
import type { Belief } from "./belief.js";
import { type ChannelData, type ChannelDraw, channelPosterior, pullOf } from "./channelPosterior.js";
import type { Finding } from "./finding.js";
import { beliefOfLog, type Range, rangeOf, rangeOfLog } from "./ranges.js";
import { z90 } from "./z90.js";

/** What a spend history says of a shop's channels. */
export interface ChannelFindings {
  /** For a shop of this weekly revenue today, money. */
  readonly findingsAt: (revenue: number) => Finding[];
  /** By channel: share of the shop's demand that today's spend causes; null where the history cannot tell. */
  readonly shares: readonly (number | null)[];
  /** By week of the spend history: log of what marketing did to demand, 0 is as today's spend. */
  readonly marketing: Float64Array;
}

const fewestWeeks = 20;
/** Revenue per money spent, for a channel without booked revenue. */
const returnRange: Range = [0.5, 6];
/** A history that leaves a range so nearly as wide as it was has said nothing. */
const saidNothing = 0.93;
/** Changes of spend whose answer the ranges are made for. */
const lessSpend = 0.7;
const moreSpend = 1.3;

/**
 * Ranges of effect, half-saturation and carry-over of each channel from the draws of `channelPosterior`.
 *
 * The draws of effect and half-saturation go together: what is known well is the answer to a change of the
 * spend, and a strong effect that saturates early gives the same as a weak one that does not. A plan draws
 * the two apart from each other, so both ranges are narrowed by one factor such that the answer to 30% more
 * and less spend has the interval that the draws give it.
 *
 * @param level    log of each week's demand, beside what prices and promotions did to it where that is known
 * @param isBooked whether a channel's weekly revenue is the shop's own figure
 * @param revenue  the shop's weekly revenue, money, as far as it is known before the demand is fitted
 * @returns null where the history is too short or nothing was spent
 */
export function* channelFindings(
  spends: SpendHistory,
  level: Float64Array,
  channels: readonly Channel[],
  isBooked: (name: string) => boolean,
  revenue: number,
): Steps<ChannelFindings | null> {
  const { weeks } = spends;
  const known = channels.flatMap((channel, index) => {
    const history = spends.channels.find(({ name }) => name === channel.name);
    return history && channel.weeklySpend > 0 ? [{ channel, index, spend: history.spend }] : [];
  });
  if (weeks < fewestWeeks || known.length === 0 || !(revenue > 0)) return null;
  const data = known.map(
    ({ channel, spend }): ChannelData => ({
      name: channel.name,
      ratios: spend.map((value) => value / channel.weeklySpend),
      priors: {
        share: sharePrior(channel, isBooked(channel.name), revenue),
        halfSaturation: beliefOfLog(assumedRanges["half-saturation"]),
        carryOver: carryOverPrior,
      },
    }),
  );
  const draws = yield* channelPosterior(level, data);
  const answers: Answer[] = [];
  yield* forEachInSteps(draws, 1, (ofChannel) => answers.push(answerOf(ofChannel)));
  const shares = new Array<number | null>(channels.length).fill(null);
  known.forEach(({ index }, c) => {
    if (hasSaid("share", answers[c], data[c])) shares[index] = exp(answers[c].share.mean);
  });
  return {
    findingsAt: (revenueToday) =>
      known.flatMap(({ channel }, c) => {
        const booked = isBooked(channel.name)
          ? channel.weeklyRevenue / revenueToday
          : exp(answers[c].share.mean);
        return findingsOf(channel.name, answers[c], data[c], log(booked), weeks);
      }),
    shares,
    marketing: marketingOf(data, answers),
  };
}

const carryOverPrior: Belief = oddsOf(assumedRanges["carry-over"]);

function oddsOf([low, high]: Range): Belief {
  const [lowest, highest] = [log(low / (1 - low)), log(high / (1 - high))];
  return { mean: (lowest + highest) / 2, sd: (highest - lowest) / (2 * z90) };
}

function sharePrior({ weeklySpend, weeklyRevenue }: Channel, isBooked: boolean, revenue: number): Belief {
  const [range, money] =
    isBooked && weeklyRevenue > 0
      ? [assumedRanges["channel-effect"], weeklyRevenue]
      : [returnRange, weeklySpend];
  const { mean, sd } = beliefOfLog(range);
  return { mean: mean + log(money / revenue), sd };
}

/** What the draws of a channel say, in their own scales; share and half-saturation as if drawn apart. */
interface Answer {
  readonly share: Belief;
  readonly halfSaturation: Belief;
  readonly carryOver: Belief;
}

function answerOf(draws: readonly ChannelDraw[]): Answer {
  const share = beliefFrom(draws.map((draw) => draw.share));
  const halfSaturation = beliefFrom(draws.map((draw) => draw.halfSaturation));
  const answer = beliefFrom(draws.map((draw) => draw.share + logCurve(draw.halfSaturation)));
  const { mean, sd } = halfSaturation;
  const slope = (logCurve(mean + sd) - logCurve(mean - sd)) / (2 * sd);
  const apart = Math.sqrt(share.sd * share.sd + slope * slope * sd * sd);
  const narrowing = Math.min(1, answer.sd / apart);
  return {
    share: { mean: answer.mean - logCurve(mean), sd: share.sd * narrowing },
    halfSaturation: { mean, sd: sd * narrowing },
    carryOver: beliefFrom(draws.map((draw) => draw.carryOver)),
  };
}

/** Log of what 30% more spend brings over 30% less, as a part of what today's brings. */
function logCurve(logHalfSaturation: number): number {
  const half = exp(logHalfSaturation);
  return log(channelResponse(moreSpend, half) - channelResponse(lessSpend, half));
}

/** A bell curve with the draws' median and 80% range. */
function beliefFrom(draws: readonly number[]): Belief {
  const sorted = sortedCopy(draws);
  return {
    mean: quantile(sorted, 0.5),
    sd: (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / (2 * z90),
  };
}

function findingsOf(
  subject: string,
  answer: Answer,
  data: ChannelData,
  logBooked: number,
  weeks: number,
): Finding[] {
  const { priors } = data;
  const finding = (kind: Finding["kind"], range: Range, towards: number) => ({
    kind,
    subject,
    range,
    weeks,
    products: 0,
    towards,
  });
  const findings: Finding[] = [];
  if (hasSaid("share", answer, data)) {
    const effect = { mean: answer.share.mean - logBooked, sd: answer.share.sd };
    findings.push(
      finding("channel-effect", rangeOfLog(effect), exp(priors.share.mean - logBooked)),
      finding("half-saturation", rangeOfLog(answer.halfSaturation), exp(priors.halfSaturation.mean)),
    );
  }
  if (hasSaid("carryOver", answer, data)) {
    const [low, high] = rangeOf(answer.carryOver).map(shareOfOdds);
    findings.push(finding("carry-over", [low, high], shareOfOdds(priors.carryOver.mean)));
  }
  return findings;
}

function hasSaid(part: keyof Answer, answer: Answer, { priors }: ChannelData): boolean {
  return answer[part].sd < saidNothing * priors[part].sd;
}

function shareOfOdds(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}

/** At the middle of the ranges. */
function marketingOf(data: readonly ChannelData[], answers: readonly Answer[]): Float64Array {
  const pulls = data.map((channel, c) =>
    pullOf(channel, {
      share: answers[c].share.mean,
      halfSaturation: answers[c].halfSaturation.mean,
      carryOver: answers[c].carryOver.mean,
    }),
  );
  return pulls[0].map((_, t) =>
    log(
      Math.max(
        leastFactor,
        pulls.reduce((sum, pull) => sum + pull[t], 1),
      ),
    ),
  );
}

const leastFactor = 0.05;
