import { t } from "../messages/language.js";
import { NumberField, type NumberRule } from "./NumberField.js";

interface Ends {
  readonly low: number;
  readonly high: number;
}

interface RangeLineProps extends NumberRule, Ends {
  readonly onChange: (ends: Ends) => void;
}

/** Between which ends something may move; each end takes the other along where they would cross. */
export function RangeLine({ low, high, onChange, ...rule }: RangeLineProps) {
  return (
    <div class="pair">
      <NumberField
        {...rule}
        label={t("improve.lowest")}
        value={low}
        onChange={(end) => onChange({ low: end, high: Math.max(end, high) })}
      />
      <NumberField
        {...rule}
        label={t("improve.highest")}
        value={high}
        onChange={(end) => onChange({ low: Math.min(end, low), high: end })}
      />
    </div>
  );
}
