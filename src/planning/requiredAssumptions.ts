import type { Assumption, Shop } from "./plan.js";

/** What a shop's model needs to be assumed: of each category, of each channel, and of the whole shop. */
export function requiredAssumptions({ products, channels }: Shop): Pick<Assumption, "kind" | "subject">[] {
  const categories = [...new Set(products.map(({ category }) => category))];
  return [
    ...categories.map((subject) => ({ kind: "elasticity", subject }) as const),
    ...(["promotion-lift", "market", "weekly-noise", "product-noise"] as const).map((kind) => ({
      kind,
      subject: "",
    })),
    ...channels.flatMap(({ name: subject }) => [
      { kind: "channel-effect", subject } as const,
      { kind: "half-saturation", subject } as const,
    ]),
  ];
}
