interface LegendProps {
  readonly items: readonly {
    readonly mark: "bar" | "short" | "today" | "band" | "median";
    readonly label: string;
  }[];
}

/** What the marks of a picture mean; they differ in shape, not only in color. */
export function Legend({ items }: LegendProps) {
  return (
    <p class="legend">
      {items.map(({ mark, label }) => (
        <span key={mark}>
          <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true" class="picture">
            {mark === "today" || mark === "median" ? (
              <path class={mark} d="M0 5h16" />
            ) : (
              <rect class={mark === "short" ? "bar short" : mark} x="0.5" y="0.5" width="15" height="9" />
            )}
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}
