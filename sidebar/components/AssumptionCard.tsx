import type { Assumption } from "../../src/planning/plan.js";
import type { Distribution } from "../../src/simulation/distributions/distribution.js";
import { Density } from "../charts/Density.js";
import { densityLayout } from "../charts/densityLayout.js";
import type { Frame } from "../charts/frame.js";
import { assumptionEntry } from "../entry/assumptionEntry.js";
import { t } from "../messages/language.js";
import { isSameInput, setRange } from "../state/draft.js";
import { assumptionName } from "../words/assumptionName.js";
import { rangeText } from "../words/rangeText.js";
import { sourceSentence } from "../words/sourceSentence.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

const frame: Frame = { width: 252, height: 34, left: 1, right: 1, top: 2, bottom: 2 };

/** More of them would look like knowledge; what a person types is shown as it was typed. */
const estimatedFigures = 3;

interface AssumptionCardProps {
  readonly assumption: Assumption;
  /** What the run draws from; undefined while the plan is impossible. */
  readonly distribution: Distribution | undefined;
}

/** One uncertain input: its density, its 80% range to be edited, where it came from. */
export function AssumptionCard({ assumption, distribution }: AssumptionCardProps) {
  const { planner } = usePage();
  const { change, draft } = planner.editing.value;
  const { kind, subject, low, high, source } = assumption;
  const entry = assumptionEntry[kind];
  const isOwn = draft.value.assumptions.some((own) => isSameInput(own, assumption));
  const figures = isOwn ? undefined : estimatedFigures;
  const name = assumptionName(assumption);
  const setEnds = (ends: { low?: number; high?: number }) =>
    change((d) => setRange(d, assumption, { kind, subject, low, high, ...ends }));
  return (
    <section class="line" aria-label={name}>
      <div class="row">
        {subject && <h3>{subject}</h3>}
        {isOwn && (
          <ResetButton
            label={t("assume.reset", { input: name })}
            onClick={() => change((d) => setRange(d, assumption, null))}
          />
        )}
      </div>
      {distribution && low < high && (
        <svg
          class="picture"
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={t("assume.picture", { range: rangeText(assumption) })}
        >
          <Density layout={densityLayout(distribution, frame)} low={low} high={high} frame={frame} />
        </svg>
      )}
      <div class="pair">
        <NumberField
          label={t("assume.low")}
          {...entry}
          value={low}
          figures={figures}
          onChange={(value) => setEnds({ low: value })}
        />
        <NumberField
          label={t("assume.high")}
          {...entry}
          value={high}
          figures={figures}
          onChange={(value) => setEnds({ high: value })}
        />
      </div>
      <p class="quiet">{sourceSentence(source, kind)}</p>
    </section>
  );
}
