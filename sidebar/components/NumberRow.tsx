import { t } from "../messages/language.js";
import { NumberField, type NumberFieldProps } from "./NumberField.js";
import { ResetButton } from "./ResetButton.js";

interface NumberRowProps extends NumberFieldProps {
  /** Whether the person has changed it, so that it can go back. */
  readonly isOwn: boolean;
  readonly onReset: () => void;
}

/** A number that has a start value to go back to. */
export function NumberRow({ isOwn, onReset, ...field }: NumberRowProps) {
  return (
    <div class="row">
      <NumberField {...field} />
      {isOwn && <ResetButton label={t("settings.reset", { name: field.label })} onClick={onReset} />}
    </div>
  );
}
