import { PlanError, type PlanErrorCode } from "./planError.js";
import { type PlanItem, planItemText } from "./planItems.js";

export function mustBeWithin(
  item: PlanItem,
  subject: string,
  value: number,
  low: number,
  high: number,
): void {
  if (value >= low && value <= high) return;
  const name = planItemText(item, subject);
  const rule = low === Number.MIN_VALUE ? `above 0 and at most ${high}` : `from ${low} to ${high}`;
  refuse(
    "number-out-of-range",
    { item, subject, name, value, low, high },
    `${name[0].toUpperCase()}${name.slice(1)} must be ${rule}; it is ${value}.`,
  );
}

export function mustBeWhole(item: PlanItem, subject: string, value: number, low: number, high: number): void {
  mustBeWithin(item, subject, value, low, high);
  if (Number.isInteger(value)) return;
  const name = planItemText(item, subject);
  refuse(
    "number-not-whole",
    { item, subject, name, value },
    `${name[0].toUpperCase()}${name.slice(1)} must be a whole number; it is ${value}.`,
  );
}

/** Of the two ends of a range. */
export function mustNotBeAbove(item: PlanItem, subject: string, low: number, high: number): void {
  if (low <= high) return;
  const name = planItemText(item, subject);
  refuse(
    "low-above-high",
    { item, subject, name, low, high },
    `The low end of ${name} must not be above its high end; they are ${low} and ${high}.`,
  );
}

export function mustDiffer(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      refuse("duplicate-name", { name, what }, `Two ${what} are called "${name}"; each must be there once.`);
    seen.add(name);
  }
}

export function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

export function refuse(
  code: PlanErrorCode,
  params: Readonly<Record<string, string | number>>,
  message: string,
): never {
  throw new PlanError(code, params, message);
}
