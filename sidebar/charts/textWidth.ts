/**
 * About how wide a text is in the pictures' 11 px type, px. Chinese characters are as wide as they are high;
 * other letters are taken as 6 px, which is generous.
 */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.codePointAt(0)! >= 0x2e80 ? 11 : 6), 0);
}

/** As much of a text as fits a width, px, with "…" where it was cut. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(letters.join("")) + 11 > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
