import { useId, useState } from "preact/hooks";
import type { Offer } from "../../src/planning/plan.js";
import { readEntry } from "../entry/numberEntry.js";
import { type ReadPromotion, readPromotion } from "../entry/promotionText.js";
import type { SaidWeeks } from "../entry/promotionWeeks.js";
import { t } from "../messages/language.js";
import { offerText } from "../words/offerText.js";
import { usePage } from "./page.js";

interface OfferFieldProps {
  readonly offer: Offer | null;
  /** Of the plan. */
  readonly weeks: number;
  readonly onChange: (offer: Offer, weeks: SaidWeeks | null) => void;
}

/** What is typed over an offer and not taken over yet, or was refused, with the reason. */
interface Entry {
  readonly text: string;
  readonly over: Offer | null;
  readonly error: string;
}

/** An offer in words: 满300减50, "20% off". What is not understood stays, with examples that would be. */
export function OfferField({ offer, weeks, onChange }: OfferFieldProps) {
  const locale = usePage().sheetLocale.value;
  const id = useId();
  const [entry, setEntry] = useState<Entry | null>(null);
  const open = entry?.over === offer ? entry : null; // an undo meanwhile: what was typed is out of date

  const commit = (text: string) => {
    const read = readPromotion(text, (part) => readEntry(part, "number", locale));
    const error = text.trim() === "" ? "" : objection(read, weeks);
    setEntry(error ? { text, over: offer, error } : null);
    if (error || read.is !== "offer") return;
    if (read.weeks || JSON.stringify(read.offer) !== JSON.stringify(offer)) onChange(read.offer, read.weeks);
  };
  return (
    <div class="field tall">
      <label for={id}>{offer ? t("promotion.offer") : t("promotion.new")}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={t("promotion.placeholder")}
        value={open?.text ?? (offer ? offerText(offer, locale) : "")}
        data-typing={open !== null}
        aria-invalid={Boolean(open?.error)}
        aria-describedby={open?.error ? `${id}-error` : undefined}
        onInput={(event) => setEntry({ text: event.currentTarget.value, over: offer, error: "" })}
        onChange={(event) => commit(event.currentTarget.value)}
      />
      {open?.error && (
        <p class="error" id={`${id}-error`}>
          {open.error}
        </p>
      )}
    </div>
  );
}

/** Why what was typed cannot be taken; "" where it can. */
function objection(read: ReadPromotion, weeks: number): string {
  if (read.is === "unknown") return t("promotion.notUnderstood");
  if (read.is === "impossible") return t("promotion.impossible");
  if (read.is !== "offer" || !read.weeks) return "";
  const outside = [read.weeks.firstWeek, read.weeks.lastWeek].find((week) => week < 1 || week > weeks);
  return outside === undefined ? "" : t("promotion.otherWeeks", { week: outside, weeks });
}
