interface FieldLabelProps {
  /** Of the element that it labels. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a field is called, and in smaller type what to write. */
export function FieldLabel({ id, label, hint }: FieldLabelProps) {
  return (
    <label for={id}>
      {label}
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}
