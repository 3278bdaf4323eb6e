import { t } from "../messages/language.js";
import type { Progress } from "../state/running.js";

interface ProgressRowProps {
  /** What is under way. */
  readonly label: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far something is, the way to stop it, and how long it may still take. */
export function ProgressRow({ label, progress: { share, secondsLeft }, onCancel }: ProgressRowProps) {
  return (
    <>
      <div class="row">
        <progress value={share} aria-label={label} />
        <button type="button" onClick={onCancel}>
          {t("run.cancel")}
        </button>
      </div>
      <p class="quiet" aria-live="polite">
        {secondsLeft !== null && secondsLeft >= 1
          ? t("run.secondsLeft", { seconds: Math.ceil(secondsLeft) })
          : ""}
      </p>
    </>
  );
}
