import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Frame } from "../charts/frame.js";
import { t } from "../messages/language.js";
import { DataTable } from "./DataTable.js";

interface PictureProps {
  readonly title: string;
  /** What the picture shows, for those who do not see it; also its caption. */
  readonly sentence: string;
  readonly frame: Frame;
  readonly legend?: ComponentChildren;
  /** Controls that lie over the picture. */
  readonly overlay?: ComponentChildren;
  /** The same figures as cells: column headers, then rows whose first cell is their header. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** More figures, under the table. */
  readonly more?: ComponentChildren;
  /** SVG elements. */
  readonly children: ComponentChildren;
}

/** A picture with its title, its sentence, and its figures in a table behind a toggle. */
export function Picture({ title, sentence, frame, legend, overlay, table, more, children }: PictureProps) {
  const id = useId();
  return (
    <figure class="card">
      <h2>{title}</h2>
      <div class="overlaid">
        <svg
          class="picture"
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-sentence`}
        >
          <title id={`${id}-title`}>{title}</title>
          {children}
        </svg>
        {overlay}
      </div>
      {legend}
      <figcaption class="quiet" id={`${id}-sentence`}>
        {sentence}
      </figcaption>
      <details>
        <summary>{t("picture.table")}</summary>
        <DataTable caption={title} {...table} />
      </details>
      {more}
    </figure>
  );
}
