import { zoneOffset } from "./dates.js";

/**
 * A date by a pattern of Java's SimpleDateFormat, as `Utilities.formatDate` takes it. Names are English.
 *
 * @throws {Error} for a letter that stands for nothing here, such as the name of the zone
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const offset = zoneOffset(date.getTime(), timeZone);
  const wall = new Date(date.getTime() + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([a-z])\2*/gi,
    (part, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
      return field(letter, part.length, wall, offset);
    },
  );
}

/** One run of a letter. @param wall a Date whose UTC fields are what clocks of the zone show */
function field(letter: string, length: number, wall: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(length, "0");
  const name = (options: Intl.DateTimeFormatOptions) =>
    wall.toLocaleString("en-US", { ...options, timeZone: "UTC" });
  const style = length > 3 ? "long" : "short";
  const hour = wall.getUTCHours();
  switch (letter) {
    case "y":
      return length === 2 ? String(wall.getUTCFullYear()).slice(-2) : number(wall.getUTCFullYear());
    case "M":
      return length > 2 ? name({ month: style }) : number(wall.getUTCMonth() + 1);
    case "d":
      return number(wall.getUTCDate());
    case "D":
      return number(dayOfYear(wall));
    case "E":
      return name({ weekday: style });
    case "u":
      return number(wall.getUTCDay() || 7);
    case "H":
      return number(hour);
    case "h":
      return number(hour % 12 || 12);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "Z":
      return offsetText(offset, "");
    case "X":
      return offset === 0
        ? "Z"
        : offsetText(offset, length > 2 ? ":" : "").slice(0, length > 1 ? undefined : 3);
    default:
      throw new Error(`Utilities.formatDate in the workbench has no pattern letter "${letter}".`);
  }
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** +0800, or +08:00 with a separator. */
function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return (offset < 0 ? "-" : "+") + hours + separator + String(minutes % 60).padStart(2, "0");
}
