import { useId } from "preact/hooks";
import { t } from "../messages/language.js";

interface SeedFieldProps {
  readonly seed: string;
  readonly onChange: (seed: string) => void;
}

/** Any text that decides the draws. Left empty, the plan says so and does not run. */
export function SeedField({ seed, onChange }: SeedFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {t("settings.seed")}
        <span class="hint">{t("settings.seedHint")}</span>
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={seed}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
