const traditional = "滿減價優場買贈會員殺運費郵禮萬銷佔搶購時單塊兩頂個週專從與現";
const simplified = "满减价优场买赠会员杀运费邮礼万销占抢购时单块两顶个周专从与现";
const currency = /(?:nt|hk|us)?\$|[¥€£₩₹元块]|yuan|rmb|cny|usd|twd/g;
const counts = ["zero", "one", "two", "three"];
const numerals = "零一二三四五六七八九十";

/**
 * What was typed, made plain: lower case, half-width, Simplified, without blanks and currencies. What separates
 * two numbers becomes a semicolon, so that no comma is left but those inside of a number.
 */
export function tradeWords(text: string): string {
  return [
    ...text
      .replace(/[，、]/g, ";")
      .normalize("NFKC")
      .toLowerCase(),
  ]
    .map((letter) => simplified[traditional.indexOf(letter)] ?? letter)
    .join("")
    .replace(currency, "")
    .trim()
    .replace(/[,;]\s+|(?<=\d)\s+(?=\d)/g, ";")
    .replace(/\s+/g, "");
}

/** 七五 → 75, 十 → 10, 两 → 2, two → 2 */
export function withDigits(text: string): string {
  if (counts.includes(text)) return String(counts.indexOf(text));
  return text
    .replace(/两/g, "二")
    .replace(/[零一二三四五六七八九十]/g, (letter) => String(numerals.indexOf(letter)));
}
