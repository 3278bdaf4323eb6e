import { type NumberKind, numberText, readEntry } from "../entry/numberEntry.js";
import { t } from "../messages/language.js";
import { EntryField } from "./EntryField.js";
import { usePage } from "./page.js";

/** What a number may be. */
export interface NumberRule {
  /** Percentages are fractions outside of the field: 0.15 is shown and typed as 15%. */
  readonly kind: NumberKind;
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
  readonly onChange: (value: number) => void;
}

/** A number as people write it. What cannot be read stays in the field, with a sentence that says why. */
export function NumberField({ label, hint, value, kind, min, max, whole, onChange }: NumberFieldProps) {
  const locale = usePage().sheetLocale.value;
  const limit = (end: number) => numberText(end, kind, locale);
  const take = (text: string) => {
    const entered = readEntry(text, kind, locale);
    if (entered === null) return t("entry.notNumber", { text });
    const read = whole ? Math.round(entered) : entered;
    if (min !== undefined && read < min) return t("entry.below", { limit: limit(min) });
    if (max !== undefined && read > max) return t("entry.above", { limit: limit(max) });
    if (read !== value) onChange(read);
    return "";
  };
  return (
    <EntryField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={value}
      text={value === null ? "" : numberText(value, kind, locale)}
      onEntry={take}
    />
  );
}
