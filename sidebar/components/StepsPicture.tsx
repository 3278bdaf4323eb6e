import type { PlanResults } from "../../src/planning/results.js";
import { waterfallSteps } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { WaterfallPicture } from "./WaterfallPicture.js";

/** From today's mean profit to the plan's. */
export function StepsPicture({ results: { today, plan, waterfall } }: { readonly results: PlanResults }) {
  return (
    <WaterfallPicture
      figures={{
        start: { label: t("table.today"), value: today.profit.mean },
        steps: waterfallSteps.map((step) => ({ label: t(`label.step.${step}`), amount: waterfall[step] })),
        end: { label: t("table.plan"), value: plan.profit.mean },
      }}
    />
  );
}
