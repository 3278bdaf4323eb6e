import { NumberField, type NumberFieldProps } from "./NumberField.js";
import { ResetRow, type ResetRowProps } from "./ResetRow.js";

/** A number that has a start value to go back to. */
export function NumberRow({ isOwn, onReset, ...field }: NumberFieldProps & ResetRowProps) {
  return (
    <ResetRow label={field.label} isOwn={isOwn} onReset={onReset}>
      <NumberField {...field} />
    </ResetRow>
  );
}
