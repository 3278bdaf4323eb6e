import { pictureFrame } from "../charts/frame.js";
import { Waterfall } from "../charts/Waterfall.js";
import { type WaterfallFigures, waterfallLayout } from "../charts/waterfallLayout.js";
import { t } from "../messages/language.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

/** What leads from one profit to the other. */
export function WaterfallPicture({ figures }: { readonly figures: WaterfallFigures }) {
  const { money, moneyRounded, moneyShort } = usePage().formats.value;
  const signed = (format: (value: number) => string) => (value: number) =>
    value > 0 ? `+${format(value)}` : format(value);
  const { start, steps, end } = figures;
  const largest = steps.reduce((a, b) => (Math.abs(b.amount) > Math.abs(a.amount) ? b : a));
  const layout = waterfallLayout(figures, pictureFrame.width);
  return (
    <Picture
      title={t("waterfall.title")}
      sentence={t("waterfall.sentence", {
        start: moneyRounded(start.value),
        end: moneyRounded(end.value),
        step: largest.label,
        amount: signed(moneyRounded)(largest.amount),
      })}
      frame={layout.frame}
      legend={
        <Legend
          items={[
            { mark: "bar", label: t("legend.adds") },
            { mark: "short", label: t("legend.takes") },
          ]}
        />
      }
      table={{
        head: [t("table.step"), t("table.profit")],
        rows: layout.rows.map(({ label, from, to, isStep }) => [
          label,
          isStep ? signed(money)(to - from) : money(to),
        ]),
      }}
    >
      <Waterfall layout={layout} format={moneyShort} formatStep={signed(moneyShort)} />
    </Picture>
  );
}
