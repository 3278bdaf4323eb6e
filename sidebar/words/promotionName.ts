import type { Offer, Promotion } from "../../src/planning/plan.js";
import { offerText } from "./offerText.js";

type Named = Pick<Promotion, "name">;

/** The offer in words, with a number behind it where another promotion is called so. */
export function promotionName(offer: Offer, others: readonly Named[], locale: string): string {
  const text = offerText(offer, locale);
  const isTaken = (candidate: string) => others.some(({ name }) => name === candidate);
  let name = text;
  for (let count = 2; isTaken(name); count++) name = `${text} (${count})`;
  return name;
}

/** Whether the name is that of the offer, so that it may follow the offer; a person's own stays. */
export function isNamedByOffer({ name, offer }: Promotion, locale: string): boolean {
  const text = offerText(offer, locale);
  return name.startsWith(text) && /^(?: \(\d+\))?$/.test(name.slice(text.length));
}
