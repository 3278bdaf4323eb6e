import type { Driver } from "../../src/planning/results.js";
import { t } from "../messages/language.js";

/** "elasticity of Kitchen"; of the whole shop where the input has no subject. */
export function assumptionName({ kind, subject }: Pick<Driver, "kind" | "subject">): string {
  switch (kind) {
    case "elasticity":
      return subject ? t("input.elasticity", { category: subject }) : t("input.elasticityOfAll");
    case "growth":
      return subject ? t("input.growth", { category: subject }) : t("input.growthOfAll");
    case "channel-effect":
    case "half-saturation":
    case "carry-over":
      return t(`input.${kind}`, { channel: subject });
    case "uplift":
      return t("input.uplift", { promotion: subject });
    default:
      return t(`input.${kind}`);
  }
}
