import type { en } from "./en.js";
import type { Placeholder } from "./message.js";

type Key = keyof typeof en;

type SamePlaceholders<Text extends string, English extends string> = [Placeholder<Text>] extends [
  Placeholder<English>,
]
  ? [Placeholder<English>] extends [Placeholder<Text>]
    ? Text
    : `a placeholder is missing in: ${Text}`
  : `a placeholder is unknown in: ${Text}`;

/** Accepts a catalogue with the keys and placeholders of the English one; anything else does not compile. */
export function translation<const Messages extends Readonly<Record<Key, string>>>(
  messages: {
    readonly [K in keyof Messages]: K extends Key
      ? Messages[K] extends string
        ? SamePlaceholders<Messages[K], (typeof en)[K]>
        : never
      : never;
  },
): Readonly<Record<Key, string>> {
  return messages as unknown as Readonly<Record<Key, string>>;
}
