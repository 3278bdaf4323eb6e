import { hashOfSamples } from "../../simulation/statistics/hashOfSamples.js";
import type { Shop } from "../plan.js";

/** A short code of a shop's facts: another code means that a price, a cost, units or a channel has changed. */
export function dataFingerprint(shop: Shop): string {
  const facts = new Map<string, Float64Array>();
  collect("shop", shop, facts);
  return hashOfSamples(facts);
}

/** Numbers go in as values, everything else as names; both with the way to them. */
function collect(path: string, fact: unknown, facts: Map<string, Float64Array>): void {
  if (typeof fact === "number") {
    facts.set(path, Float64Array.of(fact));
  } else if (Array.isArray(fact) && fact.length > 0 && fact.every((value) => typeof value === "number")) {
    facts.set(path, Float64Array.from(fact));
  } else if (typeof fact === "object" && fact !== null) {
    for (const [name, value] of Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))
      collect(`${path}/${name}`, value, facts);
  } else {
    facts.set(`${path} ${JSON.stringify(fact)}`, new Float64Array());
  }
}
