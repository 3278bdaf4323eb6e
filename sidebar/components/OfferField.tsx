import type { Offer } from "../../src/planning/plan.js";
import { readEntry } from "../entry/numberEntry.js";
import { type ReadPromotion, readPromotion } from "../entry/promotionText.js";
import type { SaidWeeks } from "../entry/promotionWeeks.js";
import { t } from "../messages/language.js";
import { offerText } from "../words/offerText.js";
import { EntryField } from "./EntryField.js";
import { usePage } from "./page.js";

interface OfferFieldProps {
  readonly offer: Offer | null;
  /** Of the plan. */
  readonly weeks: number;
  readonly onChange: (offer: Offer, weeks: SaidWeeks | null) => void;
}

/** An offer in words: 满300减50, "20% off in week 5". What is not understood stays, with examples that would be. */
export function OfferField({ offer, weeks, onChange }: OfferFieldProps) {
  const locale = usePage().sheetLocale.value;
  const take = (text: string) => {
    const read = readPromotion(text, (part) => readEntry(part, "number", locale));
    const error = text.trim() === "" ? "" : objection(read, weeks);
    const isNew =
      read.is === "offer" && (read.weeks !== null || JSON.stringify(read.offer) !== JSON.stringify(offer));
    if (!error && isNew) onChange(read.offer, read.weeks);
    return error;
  };
  return (
    <EntryField
      label={offer ? t("promotion.offer") : t("promotion.new")}
      isTall
      placeholder={t("promotion.placeholder")}
      value={offer}
      text={offer ? offerText(offer, locale) : ""}
      onEntry={take}
    />
  );
}

/** Why what was typed cannot be taken; "" where it can. */
function objection(read: ReadPromotion, weeks: number): string {
  if (read.is === "unknown") return t("promotion.notUnderstood");
  if (read.is === "impossible") return t("promotion.impossible");
  const { firstWeek = 1, lastWeek = 1 } = read.weeks ?? {};
  const outside = [firstWeek, lastWeek].find((week) => week < 1 || week > weeks);
  return outside === undefined ? "" : t("promotion.otherWeeks", { week: outside, weeks });
}
