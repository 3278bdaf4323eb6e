/** How figures are written in one language and one currency. */
export interface Formats {
  /** ¥512,345 */
  money(value: number): string;
  /** Three figures, for sentences: ¥512,000 */
  moneyRounded(value: number): string;
  /** For pictures: ¥512K, ¥51.2万 */
  moneyShort(value: number): string;
  /** 0.15 is 15%; up to one decimal */
  percent(value: number): string;
  /** A probability: whole percent, and never 0% or 100% unless it is. */
  chance(value: number): string;
  /** A relative change, with its sign: +4.5% */
  change(value: number): string;
  /** The same for narrow tables: +23%, +0.7% */
  changeRounded(value: number): string;
  /** Whole numbers of things. */
  count(value: number): string;
  /** Three figures: 1.85 */
  factor(value: number): string;
}

/** A minus sign that no line ends with: a word joiner follows it. */
const minus = "\u2212\u2060";

/** @param currency sign put before amounts, "" for none */
export function makeFormats(language: string, currency: string): Formats {
  const format = (options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(language, options);
    return (value: number) => numbers.format(value === 0 ? 0 : value).replace("-", minus); // no "-0"
  };
  const money = (options: Intl.NumberFormatOptions) => {
    const numbers = format(options);
    return (value: number) => {
      const amount = numbers(Math.abs(value));
      return (value < 0 && /[1-9]/.test(amount) ? minus : "") + currency + amount;
    };
  };
  const changeTo = (digits: number) =>
    format({ style: "percent", maximumFractionDigits: digits, signDisplay: "exceptZero" });
  const change = changeTo(1);
  const wholeChange = changeTo(0);
  const wholePercent = format({ style: "percent", maximumFractionDigits: 0 });
  return {
    money: money({ maximumFractionDigits: 0 }),
    moneyRounded: money({ maximumSignificantDigits: 3 }),
    moneyShort: money({ notation: "compact", maximumSignificantDigits: 3 }),
    percent: format({ style: "percent", maximumFractionDigits: 1 }),
    chance: (value) => {
      if (value > 0 && value < 0.005) return "<" + wholePercent(0.01);
      if (value < 1 && value >= 0.995) return ">" + wholePercent(0.99);
      return wholePercent(value);
    },
    change,
    changeRounded: (value) => (Math.abs(value) < 0.1 ? change : wholeChange)(value),
    count: format({ maximumFractionDigits: 0 }),
    factor: format({ maximumSignificantDigits: 3 }),
  };
}
