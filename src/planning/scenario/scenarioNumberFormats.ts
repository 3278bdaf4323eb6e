/** How a scenario sheet shows its numbers, in Sheets' notation; ¤ stands for the shop's currency. */
export const numberFormats = {
  money: "¤#,##0",
  cents: "¤#,##0.00",
  percent: "0.0%",
  units: "#,##0.0", // with ## a whole number would end in a point
  whole: "#,##0",
  factor: "0.00",
} as const;

/** The format with the currency in the place of ¤. @param currency sign, "" for none; anybody may have edited it */
export function inCurrency(format: string, currency: string): string {
  const sign = currency.replaceAll('"', ""); // it would end the quoted part of the format
  return format.replace("¤", () => sign && `"${sign}"`);
}
