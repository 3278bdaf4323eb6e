import { useId, useState } from "preact/hooks";
import type { Offer } from "../../src/planning/plan.js";
import { readEntry } from "../entry/numberEntry.js";
import { readOffer } from "../entry/promotionText.js";
import { t } from "../messages/language.js";
import { offerText } from "../words/offerText.js";
import { usePage } from "./page.js";

interface OfferFieldProps {
  readonly offer: Offer | null;
  readonly onChange: (offer: Offer) => void;
}

/** What is typed over an offer and not taken over yet, or was not understood. */
interface Entry {
  readonly text: string;
  readonly over: Offer | null;
  readonly isRefused: boolean;
}

/** An offer in words: 满300减50, "20% off". What is not understood stays, with examples that would be. */
export function OfferField({ offer, onChange }: OfferFieldProps) {
  const locale = usePage().sheetLocale.value;
  const id = useId();
  const [entry, setEntry] = useState<Entry | null>(null);
  const open = entry?.over === offer ? entry : null; // an undo meanwhile: what was typed is out of date

  const commit = (text: string) => {
    const read = readOffer(text, (part) => readEntry(part, "number", locale));
    setEntry(read || text.trim() === "" ? null : { text, over: offer, isRefused: true });
    if (read && JSON.stringify(read) !== JSON.stringify(offer)) onChange(read);
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
        aria-invalid={open?.isRefused ?? false}
        aria-describedby={open?.isRefused ? `${id}-error` : undefined}
        onInput={(event) => setEntry({ text: event.currentTarget.value, over: offer, isRefused: false })}
        onChange={(event) => commit(event.currentTarget.value)}
      />
      {open?.isRefused && (
        <p class="error" id={`${id}-error`}>
          {t("promotion.notUnderstood")}
        </p>
      )}
    </div>
  );
}
