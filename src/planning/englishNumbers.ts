/** `¥1,234,500`, `-$12.50`: two decimals below 100, else none. */
export function moneyText(currency: string, value: number): string {
  const size = Math.abs(value);
  const digits = size < 100 && !Number.isInteger(size) ? size.toFixed(2) : wholeText(size);
  return `${value < 0 ? "-" : ""}${currency}${digits}`;
}

/** Thousands apart by commas. */
export function wholeText(value: number): string {
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `72%`; more than 99% or less than 1% where rounding would make it certain. */
export function chanceText(chance: number): string {
  if (chance > 0.99 && chance < 1) return "more than 99%";
  if (chance < 0.01 && chance > 0) return "less than 1%";
  return `${Math.round(100 * chance)}%`;
}

/** `4.2%`, `10%`. */
export function percentText(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
