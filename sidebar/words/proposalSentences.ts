import type { Objective } from "../../src/planning/best/bestRequest.js";
import type { BindingLimit } from "../../src/planning/best/bindingLimits.js";
import type { Decisions, Plan } from "../../src/planning/plan.js";
import type { Difference } from "../../src/planning/results.js";
import type { Formats } from "../messages/formats.js";
import { t } from "../messages/language.js";
import { offerText } from "./offerText.js";
import { scopeName } from "./scopeName.js";

/**
 * What a proposal decides otherwise than the plan, a line for each.
 * @param locale of the spreadsheet, by which the numbers of offers are written
 */
export function proposedChanges(
  { shop, decisions }: Plan,
  proposed: Decisions,
  { money, change }: Formats,
  locale: string,
): string[] {
  const isNew = (list: readonly unknown[]) => {
    const known = new Set(list.map((entry) => JSON.stringify(entry)));
    return (entry: unknown) => !known.has(JSON.stringify(entry));
  };
  const dropped = decisions.prices.filter(
    ({ scope }) => !proposed.prices.some((other) => JSON.stringify(other.scope) === JSON.stringify(scope)),
  );
  return [
    ...proposed.prices.filter(isNew(decisions.prices)).map(({ scope, to }) =>
      t("improve.price", {
        name: scopeName(scope),
        change: to.by === "percent" ? change(to.change) : money(to.price),
      }),
    ),
    ...dropped.map(({ scope }) => t("improve.priceKept", { name: scopeName(scope) })),
    ...proposed.promotions
      .filter(isNew(decisions.promotions))
      .map(({ name, offer }) => t("improve.depth", { name, offer: offerText(offer, locale) })),
    ...shop.channels.flatMap(({ name, weeklySpend }) => {
      const spendOf = ({ budget }: Decisions) =>
        budget.filter(({ channel }) => channel === name).at(-1)?.weeklySpend ?? weeklySpend;
      const [now, spend] = [spendOf(decisions), spendOf(proposed)];
      return now === spend ? [] : [t("improve.spend", { name, spend: money(spend), now: money(now) })];
    }),
  ];
}

/** What the proposal brings, trial by trial on the same draws. */
export function gainSentence({ mean, low, high, chanceBetter }: Difference, formats: Formats): string {
  const { moneyRounded, chance } = formats;
  return t("improve.gain", {
    mean: moneyRounded(mean),
    low: moneyRounded(low),
    high: moneyRounded(high),
    chance: chance(chanceBetter),
  });
}

/** The objective before and after. */
export function objectiveSentence(
  objective: Objective,
  before: number,
  after: number,
  { moneyRounded, chance }: Formats,
): string {
  const format = objective === "chance-of-goal" ? chance : moneyRounded;
  return t("improve.from", {
    objective: t(`improve.${objective}`),
    before: format(before),
    after: format(after),
  });
}

/** The limits of the search at which a proposal stops; what price floors hold is said of any plan. */
export function limitSentences(limits: readonly BindingLimit[]): string[] {
  const ends = (["low", "high"] as const).flatMap((end) => {
    const names = limits.flatMap((limit) =>
      "at" in limit && limit.at === end ? [limit.scope ? scopeName(limit.scope) : limit.subject] : [],
    );
    return names.length > 0 ? [t(`improve.${end}`, { names: names.join(t("list.and")) })] : [];
  });
  return limits.some((limit) => limit.of === "total") ? [...ends, t("improve.totalBinds")] : ends;
}
