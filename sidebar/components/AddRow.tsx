import { useState } from "preact/hooks";

interface AddRowProps<Value extends string> {
  /** Names the list. */
  readonly label: string;
  /** Says what the button does. */
  readonly action: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onAdd: (value: Value) => void;
}

/** A list and the button that adds what is chosen there: a list alone would add while keys walk through it. */
export function AddRow<Value extends string>({ label, action, options, onAdd }: AddRowProps<Value>) {
  const [chosen, setChosen] = useState<Value | null>(null);
  const value = options.find(([option]) => option === chosen)?.[0] ?? options[0][0];
  return (
    <div class="row">
      <select
        class="grow"
        aria-label={label}
        value={value}
        onChange={(event) => setChosen(event.currentTarget.value as Value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onAdd(value)}>
        {action}
      </button>
    </div>
  );
}
