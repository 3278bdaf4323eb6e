import { Comparison } from "../charts/Comparison.js";
import { type ComparisonRow, comparisonLayout } from "../charts/comparisonLayout.js";
import { pictureFrame } from "../charts/frame.js";
import { t } from "../messages/language.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

interface ComparisonPictureProps {
  /** One at least, in the order in which they are drawn. */
  readonly rows: readonly ComparisonRow[];
}

/** Scenarios under each other, each with its range of profit. */
export function ComparisonPicture({ rows }: ComparisonPictureProps) {
  const { money, moneyRounded, moneyShort } = usePage().formats.value;
  const layout = comparisonLayout(rows, pictureFrame.width);
  const best = rows.reduce((a, b) => (b.p50 > a.p50 ? b : a));
  return (
    <Picture
      title={t("comparison.title")}
      sentence={t("comparison.sentence", {
        count: rows.length,
        best: best.label,
        p50: moneyRounded(best.p50),
      })}
      frame={layout.frame}
      legend={
        <Legend
          items={[
            { mark: "band", label: t("legend.range80") },
            { mark: "level", label: t("legend.middle") },
          ]}
        />
      }
      table={{
        head: [t("table.scenario"), "P10", "P50", "P90"],
        rows: rows.map(({ label, p10, p50, p90 }) => [label, money(p10), money(p50), money(p90)]),
      }}
    >
      <Comparison layout={layout} format={moneyShort} />
    </Picture>
  );
}
