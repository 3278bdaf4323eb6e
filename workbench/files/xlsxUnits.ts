/** .xlsx says widths in characters of its standard font, 7 pixels wide, beside 5 pixels of margin. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}
