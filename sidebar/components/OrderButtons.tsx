import { t } from "../messages/language.js";

interface OrderButtonsProps {
  /** Of what is moved. */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

const idOf = (step: number, place: number) => `move-${step}-${place}`;

/** Moves a promotion one place up or down; the focus goes with it, so that a key can be pressed again. */
export function OrderButtons({ name, place, count, onMove }: OrderButtonsProps) {
  const move = (step: number) => {
    const to = place + step;
    onMove(to);
    const ids = [idOf(step, to), idOf(-step, to)]; // at the end of the list only the way back is there
    setTimeout(() =>
      ids
        .map((id) => document.getElementById(id))
        .find(Boolean)
        ?.focus(),
    );
  };
  return [-1, 1]
    .filter((step) => place + step >= 0 && place + step < count)
    .map((step) => {
      const label = step < 0 ? t("promotion.earlier", { name }) : t("promotion.later", { name });
      return (
        <button
          key={step}
          id={idOf(step, place)}
          type="button"
          class="icon"
          aria-label={label}
          title={label}
          onClick={() => move(step)}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path
              d={step < 0 ? "M7 12V2M3 6l4-4 4 4" : "M7 2v10M3 8l4 4 4-4"}
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
          </svg>
        </button>
      );
    });
}
