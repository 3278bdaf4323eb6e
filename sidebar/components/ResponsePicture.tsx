import { pictureFrame as frame } from "../charts/frame.js";
import { Response } from "../charts/Response.js";
import { type ResponseCurve, type ResponsePoint, responseLayout } from "../charts/responseLayout.js";
import { t } from "../messages/language.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

interface ResponsePictureProps {
  readonly channel: string;
  readonly curve: ResponseCurve;
}

/** What a channel brings by its spend: where it stands today, and where it would stand. */
export function ResponsePicture({ channel, curve }: ResponsePictureProps) {
  const { money, moneyRounded, moneyShort } = usePage().formats.value;
  const { points, today, proposed } = curve;
  const row = (label: string, { spend, response }: ResponsePoint) => [label, money(spend), money(response)];
  return (
    <Picture
      title={t("response.title", { channel })}
      sentence={t("response.sentence", {
        todaySpend: moneyRounded(today.spend),
        today: moneyRounded(today.response),
        proposedSpend: moneyRounded(proposed.spend),
        proposed: moneyRounded(proposed.response),
      })}
      frame={frame}
      legend={
        <Legend
          items={[
            { mark: "today-point", label: t("table.today") },
            { mark: "proposed-point", label: t("legend.proposed") },
          ]}
        />
      }
      table={{
        head: [t("table.point"), t("role.spend"), t("role.revenue")],
        rows: [
          row(t("table.today"), today),
          row(t("legend.proposed"), proposed),
          ...points.map((point, k) => row(String(k + 1), point)),
        ],
      }}
    >
      <Response layout={responseLayout(curve, frame)} curve={curve} frame={frame} format={moneyShort} />
    </Picture>
  );
}
