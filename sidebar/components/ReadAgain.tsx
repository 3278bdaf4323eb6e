import { t } from "../messages/language.js";
import { usePage } from "./page.js";

/** Reads the spreadsheet anew; what the person has changed in the planner stays. */
export function ReadAgain() {
  const { tasks, sheets } = usePage().planner;
  const isReading = tasks.isBusy("reading");
  return (
    <button type="button" disabled={isReading} onClick={sheets.read}>
      {t(isReading ? "start.reading" : "shop.readAgain")}
    </button>
  );
}
