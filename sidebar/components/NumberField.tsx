import { useId, useState } from "preact/hooks";
import { type NumberKind, numberText, readEntry } from "../entry/numberEntry.js";
import { t } from "../messages/language.js";
import { FieldLabel } from "./FieldLabel.js";
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

/** What is typed over a value and not taken over yet, or was refused. */
interface Entry {
  readonly text: string;
  readonly over: number | null;
  readonly error: string;
}

/** A number as people write it. What cannot be read stays in the field, with a sentence that says why. */
export function NumberField({ label, hint, value, kind, min, max, whole, onChange }: NumberFieldProps) {
  const locale = usePage().sheetLocale.value;
  const id = useId();
  const [entry, setEntry] = useState<Entry | null>(null);
  const open = entry?.over === value ? entry : null; // an undo meanwhile: what was typed is out of date

  const limit = (end: number) => numberText(end, kind, locale);
  const errorOf = (read: number | null, text: string) => {
    if (read === null) return t("entry.notNumber", { text });
    if (min !== undefined && read < min) return t("entry.below", { limit: limit(min) });
    if (max !== undefined && read > max) return t("entry.above", { limit: limit(max) });
    return "";
  };
  const commit = (text: string) => {
    const entered = readEntry(text, kind, locale);
    const read = entered !== null && whole ? Math.round(entered) : entered;
    const error = errorOf(read, text);
    if (read === null || error) return setEntry({ text, over: value, error });
    setEntry(null);
    if (read !== value) onChange(read);
  };
  return (
    <div class="field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={open?.text ?? (value === null ? "" : numberText(value, kind, locale))}
        data-typing={open !== null}
        aria-invalid={Boolean(open?.error)}
        aria-describedby={open?.error ? `${id}-error` : undefined}
        onInput={(event) => setEntry({ text: event.currentTarget.value, over: value, error: "" })}
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
