import type { AssumptionKind, AssumptionSource } from "../plan.js";

/** Where an assumption comes from: `From 46 weeks of 12 products; shrunk towards -1.8.` */
export function sourceSentence(source: AssumptionSource, kind: AssumptionKind): string {
  if (source.from === "assumed") return "Assumed; the sheets have no history of it.";
  if (source.from === "person") return "Set by hand.";
  const { weeks, products, towards } = source;
  const base = `From ${counted(weeks, "week")} of ${counted(products, "product")}`;
  const shrunk = kind === "elasticity" || kind === "promotion-lift";
  return shrunk ? `${base}; shrunk towards ${towards}.` : `${base}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
