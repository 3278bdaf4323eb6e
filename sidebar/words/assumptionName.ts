import type { Assumption } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";

/** "elasticity of Kitchen"; of the whole shop where the input has no subject. */
export function assumptionName({ kind, subject }: Pick<Assumption, "kind" | "subject">): string {
  switch (kind) {
    case "elasticity":
      return subject ? t("input.elasticity", { category: subject }) : t("input.elasticityOfAll");
    case "channel-effect":
      return t("input.channel-effect", { channel: subject });
    case "half-saturation":
      return t("input.half-saturation", { channel: subject });
    default:
      return t(`input.${kind}`);
  }
}
