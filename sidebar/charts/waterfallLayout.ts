import { type RowsLayout, rowsLayout } from "./rowsLayout.js";

/** From one figure to another, step by step; the amounts add up to the difference. */
export interface WaterfallFigures {
  readonly start: { readonly label: string; readonly value: number };
  readonly steps: readonly { readonly label: string; readonly amount: number }[];
  readonly end: { readonly label: string; readonly value: number };
}

/** A row of the picture: a step from one level to the next, or, where both are the same row's, the level itself. */
export interface WaterfallRow {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly isStep: boolean;
}

export interface WaterfallLayout extends RowsLayout {
  readonly rows: readonly WaterfallRow[];
}

/** The scale need not begin at 0: start and end are drawn as levels, not as bars. */
export function waterfallLayout({ start, steps, end }: WaterfallFigures, width: number): WaterfallLayout {
  let level = start.value;
  const between = steps.map(({ label, amount }): WaterfallRow => {
    const from = level;
    level += amount;
    return { label, from, to: level, isStep: true };
  });
  const levelOf = ({ label, value }: WaterfallFigures["start"]): WaterfallRow => {
    return { label, from: value, to: value, isStep: false };
  };
  const rows = [levelOf(start), ...between, levelOf(end)];
  const figures = rows.flatMap(({ from, to }) => [from, to]);
  return { ...rowsLayout(rows.length, figures, width), rows };
}
