type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element of SVG as text; children are SVG already. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === "number" ? String(Math.round(value * 100) / 100) : value!)}"`,
    );
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

/** Text of cells, never markup. */
export function text(attributes: Attributes, content: string): string {
  return tag("text", attributes, escaped(content));
}

function escaped(content: string): string {
  return content.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
