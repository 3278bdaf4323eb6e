import type { ProductRole } from "../plan.js";
import { readText } from "./cleanCell.js";
import type { Cell } from "./workbook.js";

const roleWords: readonly (readonly [RegExp, ProductRole])[] = [
  [/^(?:引流|流量)(?:款|品|型)?$|^traffic|^loss leader$|^door ?buster$|^hook$/i, "traffic"],
  [/^(?:利润|利潤)(?:款|品|型)?$|^profit|^margin/i, "profit"],
  [/^(?:战略|戰略)(?:款|品|型)?$|^strateg/i, "strategic"],
];

/** What a product is there for: 引流款, 利润款, 战略款, traffic, profit, strategic; null for other words. */
export function readProductRole(cell: Cell): ProductRole | null {
  const text = readText(cell);
  return roleWords.find(([words]) => words.test(text))?.[1] ?? null;
}
