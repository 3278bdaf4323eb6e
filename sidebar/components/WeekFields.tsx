import { t } from "../messages/language.js";
import { NumberField } from "./NumberField.js";

interface Weeks {
  readonly firstWeek: number;
  readonly lastWeek: number;
}

interface WeekFieldsProps extends Weeks {
  /** Of the plan. */
  readonly weeks: number;
  readonly onChange: (weeks: Weeks) => void;
}

/** First and last week of a decision; each takes the other along where they would cross. */
export function WeekFields({ firstWeek, lastWeek, weeks, onChange }: WeekFieldsProps) {
  const rule = { kind: "number", min: 1, max: weeks, whole: true } as const;
  return (
    <div class="pair">
      <NumberField
        {...rule}
        label={t("weeks.first")}
        value={firstWeek}
        onChange={(week) => onChange({ firstWeek: week, lastWeek: Math.max(week, lastWeek) })}
      />
      <NumberField
        {...rule}
        label={t("weeks.last")}
        value={lastWeek}
        onChange={(week) => onChange({ firstWeek: Math.min(week, firstWeek), lastWeek: week })}
      />
    </div>
  );
}
