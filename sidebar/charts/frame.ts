/** Size of a picture and what its axes need, in SVG units; 1 unit is 1 px at the sidebar's 300 px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const pictureFrame: Frame = { width: 268, height: 150, left: 6, right: 6, top: 22, bottom: 20 };

/** Formats a figure for a picture, where room is scarce: ¥512K, 51万. */
export type ShortFormat = (value: number) => string;
