import { depthOf } from "../../src/planning/best/withDepth.js";
import { t } from "../messages/language.js";
import { CheckField } from "./CheckField.js";
import type { RequestProps } from "./ImproveCard.js";
import { usePage } from "./page.js";
import { RangeLine } from "./RangeLine.js";

/** As far as a first guess goes: from half to one and a half of the depth, at most this. */
const deepest = 0.9;

/** Which of the plan's promotions may be made deeper or shallower. */
export function ImproveDepths({ request: { depths }, ask }: RequestProps) {
  const { promotions } = usePage().planner.plan.value!.decisions;
  const offers = promotions.flatMap(({ name, offer }) => {
    const depth = depthOf(offer);
    return depth === null ? [] : [{ name, depth }];
  });
  if (offers.length === 0) return null;
  return (
    <fieldset class="fields">
      <legend>{t("improve.depths")}</legend>
      {offers.map(({ name, depth }) => {
        const range = depths.find(({ promotion }) => promotion === name);
        const others = depths.filter((other) => other !== range);
        const guess = { promotion: name, low: depth / 2, high: Math.min(deepest, 1.5 * depth) };
        return (
          <div key={name}>
            <CheckField
              label={name}
              checked={range !== undefined}
              onChange={(isFree) => ask({ depths: isFree ? [...others, guess] : others })}
            />
            {range && (
              <RangeLine
                kind="percent"
                min={0}
                max={0.99}
                low={range.low}
                high={range.high}
                onChange={(ends) => ask({ depths: [...others, { promotion: name, ...ends }] })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
