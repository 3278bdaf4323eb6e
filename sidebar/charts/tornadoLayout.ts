import { type RowsLayout, rowsLayout } from "./rowsLayout.js";

/** How far one input moves the outcome. */
export interface TornadoRow {
  readonly label: string;
  /** Outcome where the input is low, where it is high, and as a whole. */
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

export interface TornadoLayout extends RowsLayout {
  /** Widest first. */
  readonly rows: readonly TornadoRow[];
}

export function tornadoLayout(rows: readonly TornadoRow[], width: number): TornadoLayout {
  const reach = ({ low, high }: TornadoRow) => Math.abs(high - low);
  const figures = rows.flatMap(({ low, high, middle }) => [low, high, middle]);
  return {
    ...rowsLayout(rows.length, figures, width),
    rows: [...rows].sort((a, b) => reach(b) - reach(a)),
  };
}
