import type { Assumption, Plan } from "./plan.js";

/** What a plan's model needs to be assumed: of each category, of each channel, and of the whole shop. */
export function requiredAssumptions({
  shop: { products, channels, seasons },
  demandForm,
}: Pick<Plan, "shop" | "demandForm">): Pick<Assumption, "kind" | "subject">[] {
  const categories = [...new Set(products.map(({ category }) => category))];
  const wholeShop = [
    ...(demandForm === "logit" ? (["switching"] as const) : []),
    ...(["promotion-lift", "market"] as const),
    ...(seasons.length > 0 ? (["season-strength"] as const) : []),
    ...(["weekly-noise", "product-noise"] as const),
  ];
  return [
    ...categories.map((subject) => ({ kind: "elasticity", subject }) as const),
    ...categories.map((subject) => ({ kind: "growth", subject }) as const),
    ...wholeShop.map((kind) => ({ kind, subject: "" })),
    ...channels.flatMap(({ name: subject }) => [
      { kind: "channel-effect", subject } as const,
      { kind: "half-saturation", subject } as const,
      { kind: "carry-over", subject } as const,
    ]),
  ];
}
