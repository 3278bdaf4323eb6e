import { EntryField } from "./EntryField.js";

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A word or two, taken over when they are done. Left empty, the plan says so and does not run. */
export function LineField({ label, hint, text, onChange }: LineFieldProps) {
  const take = (typed: string) => {
    onChange(typed);
    return "";
  };
  return <EntryField label={label} hint={hint} value={text} text={text} onEntry={take} />;
}
