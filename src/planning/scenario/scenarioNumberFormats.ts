/** How a scenario sheet shows its numbers, in Sheets' notation. */
export const numberFormats = {
  money: "#,##0",
  cents: "#,##0.00",
  percent: "0.0%",
  units: "#,##0.##",
} as const;
