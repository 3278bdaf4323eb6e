import type { Frame } from "../charts/frame.js";
import type { LinearScale } from "../charts/linearScale.js";
import { movedTarget, onSlider } from "../entry/movedTarget.js";

interface TargetSliderProps {
  readonly label: string;
  readonly value: number;
  /** What the value means, for those who do not see the picture. */
  readonly valueText: string;
  readonly step: number;
  /** Of the picture that the slider lies over. */
  readonly scale: LinearScale;
  readonly frame: Frame;
  readonly onChange: (value: number) => void;
}

/** A target over a picture, moved by pointer anywhere in the picture and by keyboard on its line. */
export function TargetSlider({ label, value, valueText, step, scale, frame, onChange }: TargetSliderProps) {
  const [min, max] = scale.domain;
  const range = { min, max, step };
  const drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.buttons === 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const place = ((event.clientX - left) / width) * frame.width;
    onChange(onSlider(scale.figureAt(place), range));
  };
  return (
    <div
      class="slider"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
    >
      <div
        class="handle"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        style={{ left: `${(100 * scale(value)) / frame.width}%` }}
        onKeyDown={(event) => {
          const moved = movedTarget(value, event.key, range);
          if (moved === null) return;
          event.preventDefault();
          onChange(moved);
        }}
      />
    </div>
  );
}
