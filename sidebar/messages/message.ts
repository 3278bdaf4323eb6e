/** Names of the placeholders of a message: `{low}`, or `{count|row|rows}`, which says "row" for 1. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Placeholder<Rest>
  : never;

/** What is put in for the placeholders: texts as they are, numbers in the language's way. */
export type MessageValues<Text extends string> = Readonly<Record<Placeholder<Text>, string | number>>;

/** The message with its placeholders filled in. */
export function fillMessage(
  text: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value;
    },
  );
}
