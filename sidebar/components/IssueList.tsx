import type { Issue } from "../../src/planning/tables/issue.js";
import { t } from "../messages/language.js";
import { issueSentence } from "../words/issueSentence.js";
import { usePage } from "./page.js";

/** What a person should know about their tables, each with the way to the cell. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { sheets } = usePage().planner;
  const formats = usePage().formats.value;
  if (issues.length === 0) return <p class="quiet">{t("issues.none")}</p>;
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">{t("issues.title")}</h2>
      <ul class="issues">
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)}>
            {issueSentence(issue, formats)}{" "}
            {"sheet" in issue && (
              <button type="button" class="link" onClick={() => sheets.showCell(issue)}>
                {t("issues.show")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
