import { diamondPath } from "../charts/path.js";

type Mark = "bar" | "short" | "today" | "band" | "median" | "level" | "today-point" | "proposed-point";

interface LegendProps {
  readonly items: readonly { readonly mark: Mark; readonly label: string }[];
}

/** What the marks of a picture mean; they differ in shape, not only in color. */
export function Legend({ items }: LegendProps) {
  return (
    <p class="legend">
      {items.map(({ mark, label }) => (
        <span key={mark}>
          <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true" class="picture">
            <MarkShape mark={mark} />
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}

function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case "today":
    case "median":
      return <path class={mark} d="M0 5h16" />;
    case "level":
      return <rect class={mark} x="6.5" width="3" height="10" />;
    case "today-point":
      return <circle class={mark} cx="8" cy="5" r="4" />;
    case "proposed-point":
      return <path class={mark} d={diamondPath([8, 5], 5)} />;
    default:
      return <rect class={mark === "short" ? "bar short" : mark} x="0.5" y="0.5" width="15" height="9" />;
  }
}
