import { useState } from "preact/hooks";
import type { Plan } from "../../src/planning/plan.js";
import type { ChannelOutcome, ChannelTotals } from "../../src/planning/results.js";
import type { ResponseCurve } from "../charts/responseLayout.js";
import type { Engine } from "../engine.js";
import { t } from "../messages/language.js";
import { ChoiceField } from "./ChoiceField.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";
import { ResponsePicture } from "./ResponsePicture.js";
import { RiskDetails } from "./RiskDetails.js";

interface ChannelsTableProps {
  readonly plan: Plan;
  /** One at least. */
  readonly channels: readonly ChannelOutcome[];
}

/** The budget on one page: what each channel costs and brings, today and as planned, and where it stands on its curve. */
export function ChannelsTable({ plan, channels }: ChannelsTableProps) {
  const { planner, formats } = usePage();
  const { moneyShort, factor } = formats.value;
  const [chosen, setChosen] = useState(channels[0].subject);
  const channel = channels.find(({ subject }) => subject === chosen) ?? channels[0];
  const row = (label: string, { spend, revenue }: ChannelTotals) => [
    label,
    moneyShort(spend),
    moneyShort(revenue.mean),
    spend > 0 ? factor(revenue.mean / spend) : "–",
  ];
  return (
    <>
      <p class="quiet">{t("channels.about")}</p>
      <DataTable
        caption={t("parts.channels")}
        head={[t("role.channel"), t("role.spend"), t("channels.caused"), "ROAS"]}
        rows={channels.flatMap(({ subject, today, plan: planned }) => [
          row(t("channels.today", { channel: subject }), today),
          row(t("channels.plan", { channel: subject }), planned),
        ])}
      />
      <RiskDetails
        title={t("role.channel")}
        measures={["profit", "revenue"]}
        rowsOf={(measure) =>
          channels.map(({ subject, plan: planned, today }) => ({
            name: subject,
            plan: planned[measure],
            today: today[measure],
          }))
        }
      />
      <ChoiceField
        label={t("channels.curve")}
        value={channel.subject}
        options={channels.map(({ subject }) => [subject, subject])}
        onChange={setChosen}
      />
      <ResponsePicture
        channel={channel.subject}
        curve={curveOf(plan, channel, planner.engine.value!.responseCurve)}
      />
    </>
  );
}

const steps = 24;

/** From no spend to twice the larger of today's and the plan's, which stand on the curve. */
function curveOf(
  plan: Plan,
  { subject, today, plan: planned }: ChannelOutcome,
  responseCurve: Engine["responseCurve"],
): ResponseCurve {
  const { weeks } = plan.run;
  const ofBoth = [today.spend / weeks, planned.spend / weeks];
  const most = 2 * Math.max(...ofBoth) || 1;
  const spends = [...ofBoth, ...Array.from({ length: steps + 1 }, (_, k) => (k * most) / steps)];
  const responses = responseCurve(plan, subject, spends);
  const [now, proposed, ...points] = spends.map((spend, k) => ({ spend, response: responses[k] }));
  return { today: now, proposed, points };
}
