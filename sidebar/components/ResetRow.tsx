import type { ComponentChildren } from "preact";
import { t } from "../messages/language.js";
import { ResetButton } from "./ResetButton.js";

export interface ResetRowProps {
  /** What is set here. */
  readonly label: string;
  /** Whether the person has changed it, so that it can go back. */
  readonly isOwn: boolean;
  readonly onReset: () => void;
}

/** A field that has a start value to go back to. */
export function ResetRow({
  label,
  isOwn,
  onReset,
  children,
}: ResetRowProps & { readonly children: ComponentChildren }) {
  return (
    <div class="row">
      {children}
      {isOwn && <ResetButton label={t("settings.reset", { name: label })} onClick={onReset} />}
    </div>
  );
}
