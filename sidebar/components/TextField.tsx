import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { FieldLabel } from "./FieldLabel.js";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: Signal<string>;
}

/** A line of text that is kept as it is typed. */
export function TextField({ label, hint, text }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field tall">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        type="text"
        autocomplete="off"
        data-typing="true"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
