import type { Driver } from "../../src/planning/results.js";
import { Bars } from "../charts/Bars.js";
import { barsLayout } from "../charts/barsLayout.js";
import { pictureFrame } from "../charts/frame.js";
import { t } from "../messages/language.js";
import { driverName } from "../words/driverName.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

const most = 6;

/** What the profit hangs on. */
export function DriversPicture({ drivers }: { readonly drivers: readonly Driver[] }) {
  const { percent } = usePage().formats.value;
  const bars = drivers.map((driver) => ({ label: driverName(driver), share: driver.share }));
  const shown = bars.slice(0, most);
  const layout = barsLayout(shown, pictureFrame.width);
  return (
    <Picture
      title={t("drivers.title")}
      sentence={t("drivers.sentence", { driver: bars[0].label, share: percent(bars[0].share) })}
      frame={layout.frame}
      table={{
        head: [t("table.input"), t("table.share")],
        rows: bars.map((bar) => [bar.label, percent(bar.share)]),
      }}
    >
      <Bars layout={layout} bars={shown} format={percent} />
    </Picture>
  );
}
