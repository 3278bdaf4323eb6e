import { useId } from "preact/hooks";
import { FieldLabel } from "./FieldLabel.js";

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A word or two, taken over when they are done. Left empty, the plan says so and does not run. */
export function LineField({ label, hint, text, onChange }: LineFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
