import type { AssumptionKind, AssumptionSource } from "../plan.js";

/** What is mixed with a belief that was there before the history. */
export const shrunkKinds: ReadonlySet<AssumptionKind> = new Set([
  "elasticity",
  "promotion-lift",
  "growth",
  "channel-effect",
  "half-saturation",
  "carry-over",
]);

/** Where an assumption comes from: `From 46 weeks of 12 products; shrunk towards -1.8.` */
export function sourceSentence(source: AssumptionSource, kind: AssumptionKind): string {
  if (source.from === "assumed") return "Assumed; the sheets have no history of it.";
  if (source.from === "person") return "Set by hand.";
  const { weeks, products, towards } = source;
  const base = `From ${counted(weeks, "week")} of ${products > 0 ? counted(products, "product") : "spends"}`;
  return shrunkKinds.has(kind) ? `${base}; shrunk towards ${towards}.` : `${base}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
