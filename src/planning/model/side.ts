/** The plan, and the same shop without its decisions. */
export const sides = ["plan", "today"] as const;
export type Side = (typeof sides)[number];

/** The same of both sides. */
export type Both<T> = Readonly<Record<Side, T>>;

export function ofBoth<T>(make: (side: Side) => T): Both<T> {
  return { plan: make("plan"), today: make("today") };
}
