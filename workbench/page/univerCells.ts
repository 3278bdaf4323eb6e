import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle, RangePatch, RawCell } from "../host.js";

/** What a cell holds, not what it shows. */
export function rawValueOf(cell: Nullable<ICellData>): RawCell {
  const richText = cell?.p?.body?.dataStream;
  if (richText) return richText.replace(/\r?\n$/, "");
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

const noContent: ICellData = { v: null, f: null, si: null, p: null };

/** Content that replaces a cell's own. Text that Univer would take for something else is forced to stay text. */
export function cellOfValue(value: RawCell): ICellData {
  if (value === "") return noContent;
  if (typeof value === "number") return { ...noContent, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...noContent, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const plain = /^[^\d\s=+\-.'(]/.test(value) && !/^(true|false|infinity)$/i.test(value);
  return { ...noContent, v: value, t: plain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

export function cellOfFormula(formula: string): ICellData {
  return formula ? { ...noContent, f: formula } : noContent;
}

/** The cells of a patch, row by row; null where the patch says nothing of the cells themselves. */
export function cellsOfPatch(patch: RangePatch, rows: number, columns: number): ICellData[][] {
  const style = patch.style ? univerStyle(patch.style) : undefined;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const formula = patch.formulas?.[row]?.[column];
      const value = patch.values?.[row]?.[column];
      const pattern = patch.numberFormats?.[row]?.[column];
      const cell: ICellData = {};
      if (value !== undefined) Object.assign(cell, cellOfValue(value));
      if (formula !== undefined && (formula || value === undefined))
        Object.assign(cell, cellOfFormula(formula));
      if (style || pattern !== undefined) {
        cell.s = { ...style, ...(pattern !== undefined && { n: pattern ? { pattern } : null }) };
      }
      return cell;
    }),
  );
}

export function univerStyle(style: CellStyle): IStyleData {
  return {
    ...(style.bold !== undefined && { bl: toggle(style.bold) }),
    ...(style.italic !== undefined && { it: toggle(style.italic) }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontFamily !== undefined && { ff: style.fontFamily }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.background !== undefined && { bg: { rgb: style.background } }),
    ...(style.horizontal !== undefined && { ht: horizontal[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: vertical[style.vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

/** The other way, for files. */
export function hostStyle(style: IStyleData): CellStyle {
  const found = <T extends string>(names: Record<T, number>, value: Nullable<number>) =>
    (Object.keys(names) as T[]).find((name) => names[name] === value);
  const horizontalName = found(horizontal, style.ht);
  const verticalName = found(vertical, style.vt);
  return {
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.ff && { fontFamily: style.ff }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { background: style.bg.rgb }),
    ...(horizontalName && { horizontal: horizontalName }),
    ...(verticalName && { vertical: verticalName }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
  };
}

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function toggle(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
