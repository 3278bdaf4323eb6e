import type { ComponentChildren } from "preact";
import { pictureFrame } from "../charts/frame.js";
import { Tornado } from "../charts/Tornado.js";
import { type TornadoRow, tornadoLayout } from "../charts/tornadoLayout.js";
import { t } from "../messages/language.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

interface TornadoPictureProps {
  /** One at least; in any order. */
  readonly rows: readonly TornadoRow[];
  /** What is moved. */
  readonly of?: "profit" | "difference";
  /** What stands under the picture beside its legend. */
  readonly about?: ComponentChildren;
}

/** How far each input moves the profit, or its difference from today's. */
export function TornadoPicture({ rows, of = "profit", about }: TornadoPictureProps) {
  const { money, moneyRounded, moneyShort } = usePage().formats.value;
  const layout = tornadoLayout(rows, pictureFrame.width);
  const [widest] = layout.rows;
  return (
    <Picture
      title={t(of === "profit" ? "tornado.title" : "tornado.difference")}
      sentence={t(of === "profit" ? "tornado.sentence" : "tornado.differenceSentence", {
        input: widest.label,
        low: moneyRounded(widest.low),
        high: moneyRounded(widest.high),
      })}
      frame={layout.frame}
      legend={
        <>
          <Legend
            items={[
              { mark: "short", label: t("legend.inputLow") },
              { mark: "bar", label: t("legend.inputHigh") },
            ]}
          />
          {about}
        </>
      }
      table={{
        head: [t("table.input"), t("legend.inputLow"), t("legend.inputHigh")],
        rows: layout.rows.map(({ label, low, high }) => [label, money(low), money(high)]),
      }}
    >
      <Tornado layout={layout} format={moneyShort} />
    </Picture>
  );
}
