import { moneyText, type NumberKind, numberText, readEntry } from "../entry/numberEntry.js";
import { t } from "../messages/language.js";
import { EntryField } from "./EntryField.js";
import { usePage } from "./page.js";

/** What a number may be. */
export interface NumberRule {
  /** Percentages are fractions outside of the field: 0.15 is shown and typed as 15%. */
  readonly kind: NumberKind;
  /** Whether it is an amount in the shop's currency, which is shown and may be typed or not. */
  readonly isMoney?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Whether it is rounded to a whole number. */
  readonly whole?: boolean;
}

export interface NumberFieldProps extends NumberRule {
  readonly label: string;
  /** Shown smaller under the label: a unit, today's value. */
  readonly hint?: string;
  /** Null where nobody has said it. */
  readonly value: number | null;
  /** Most figures that are shown; the value keeps all of them until it is typed anew. */
  readonly figures?: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A number as people write it. What cannot be read stays in the field, with a sentence that says why. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, figures, kind, isMoney = false, min, max, whole, onChange } = props;
  const { planner, sheetLocale } = usePage();
  const locale = sheetLocale.value;
  const written = (number: number) =>
    isMoney
      ? moneyText(number, planner.plan.value!.shop.currency, locale)
      : numberText(number, kind, locale, figures);
  const take = (text: string) => {
    const entered = readEntry(text, kind, locale);
    if (entered === null) return t("entry.notNumber", { text });
    const read = whole ? Math.round(entered) : entered;
    if (min !== undefined && read < min) return t("entry.below", { limit: written(min) });
    if (max !== undefined && read > max) return t("entry.above", { limit: written(max) });
    if (read !== value) onChange(read);
    return "";
  };
  return (
    <EntryField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={value}
      text={value === null ? "" : written(value)}
      onEntry={take}
    />
  );
}
