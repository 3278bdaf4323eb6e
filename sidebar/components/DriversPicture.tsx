import { useState } from "preact/hooks";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { driverName } from "../words/driverName.js";
import { ChoiceField } from "./ChoiceField.js";
import { usePage } from "./page.js";
import { TornadoPicture } from "./TornadoPicture.js";

interface DriversPictureProps {
  readonly plan: Plan;
  readonly results: PlanResults;
}

const most = 6;

/** What moves the profit, or the difference from today, and how much of the uncertainty is from it. */
export function DriversPicture({ plan, results }: DriversPictureProps) {
  const { percent } = usePage().formats.value;
  const [chosen, setChosen] = useState<"profit" | "difference">("profit");
  const canDiffer = !isToday(plan.decisions) && results.differenceDrivers.length > 0;
  const of = canDiffer ? chosen : "profit";
  const drivers = of === "profit" ? results.drivers : results.differenceDrivers;
  const middle = of === "profit" ? results.plan.profit.mean : results.difference.mean;
  if (drivers.length === 0) return null;
  const rows = drivers
    .slice(0, most)
    .map((driver) => ({ label: driverName(driver), low: driver.atLow, high: driver.atHigh, middle }));
  const [first] = drivers;
  const share = { driver: driverName(first), share: percent(first.share) };
  return (
    <TornadoPicture
      rows={rows}
      of={of}
      about={
        <>
          <p class="quiet">
            {of === "profit" ? t("drivers.sentence", share) : t("drivers.differenceSentence", share)}
          </p>
          {canDiffer && (
            <ChoiceField
              label={t("drivers.of")}
              value={of}
              options={[
                ["profit", t("measure.profit")],
                ["difference", t("measure.difference")],
              ]}
              onChange={setChosen}
            />
          )}
        </>
      }
    />
  );
}
