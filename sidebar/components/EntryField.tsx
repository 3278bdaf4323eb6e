import { useId, useState } from "preact/hooks";
import { FieldLabel } from "./FieldLabel.js";

interface EntryFieldProps<Value> {
  readonly label: string;
  /** Shown smaller under the label: a unit, today's value. */
  readonly hint?: string | undefined;
  /** With the label above instead of beside it. */
  readonly isTall?: boolean;
  readonly inputMode?: "decimal" | "text";
  readonly placeholder?: string;
  readonly value: Value;
  /** The value as it stands in the field. */
  readonly text: string;
  /** Takes over what was typed, or says in a sentence why it cannot; "" where it did. */
  readonly onEntry: (text: string) => string;
}

/** What is typed over a value and not taken over yet, or was refused. */
interface Entry<Value> {
  readonly text: string;
  readonly over: Value;
  readonly error: string;
}

/** A value in words or figures. What cannot be taken over stays in the field, with the reason. */
export function EntryField<Value>(props: EntryFieldProps<Value>) {
  const { label, hint, isTall = false, inputMode = "text", placeholder, value, text, onEntry } = props;
  const id = useId();
  const [entry, setEntry] = useState<Entry<Value> | null>(null);
  const open = entry?.over === value ? entry : null; // an undo meanwhile: what was typed is out of date

  const commit = (typed: string) => {
    const error = onEntry(typed);
    setEntry(error ? { text: typed, over: value, error } : null);
  };
  return (
    <div class={isTall ? "field tall" : "field"}>
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        placeholder={placeholder}
        value={open?.text ?? text}
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
