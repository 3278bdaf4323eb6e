const currencies = /[¥$€£₩₹₽元圆円]|\b(?:rmb|cny|usd|eur|gbp|twd|hkd|jpy|nt|hk|us)(?=[\s\d$-]|$)/gi;
const counters = /(?:件|个|個|只|隻|台|盒|箱|份|单|単|pcs|units?)$/i;
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

/**
 * The number that text means, NaN where there is none: currency signs and counters are taken away, brackets
 * or a trailing minus are read as negative, percent and 千, 万, 亿, k are worked out.
 *
 * Of a comma and a point the last one is the decimal separator. One of them alone separates thousands where
 * exactly three digits follow and it is not the decimal separator of the place, or where there are several; but
 * never behind a leading 0, for nobody writes 0.125 thousand.
 *
 * @param written      text of a cell in form NFKC, so that full-width characters are plain
 * @param decimalComma whether 1.234,5 is written for 1234.5 where the text comes from
 */
export function numberInText(written: string, decimalComma: boolean): number {
  let text = written
    .replace(currencies, "")
    .replace(/[\s'’]/g, "")
    .replace(/[−–—]/g, "-");
  const bracketed = /^\((.+)\)$/.exec(text);
  const trailing = /^([^-].*)-$/.exec(text);
  const sign = bracketed || trailing ? -1 : 1;
  text = (bracketed?.[1] ?? trailing?.[1] ?? text).replace(counters, "");
  const isPercent = text.endsWith("%");
  if (isPercent) text = text.slice(0, -1);
  let multiple = 1;
  for (let last = text.slice(-1).toLowerCase(); last in multiples; last = text.slice(-1).toLowerCase()) {
    multiple *= multiples[last];
    text = text.slice(0, -1);
  }
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number.NaN;
  const value = Number(withDecimalPoint(text, decimalComma)) * multiple;
  return sign * (isPercent ? value / 100 : value);
}

/** Takes separators of thousands away and makes that of the decimals a point. */
function withDecimalPoint(text: string, decimalComma: boolean): string {
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas > 0 && points > 0) {
    return text.lastIndexOf(",") > text.lastIndexOf(".")
      ? text.replace(/\./g, "").replace(",", ".")
      : text.replace(/,/g, "");
  }
  if (commas > 0) {
    const grouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/.test(text);
    return grouped && (commas > 1 || !decimalComma) ? text.replace(/,/g, "") : text.replace(",", ".");
  }
  const grouped = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
  return grouped && (points > 1 || decimalComma) ? text.replace(/\./g, "") : text;
}
