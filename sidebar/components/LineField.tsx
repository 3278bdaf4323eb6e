import { useId } from "preact/hooks";

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
      <label for={id}>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </label>
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
