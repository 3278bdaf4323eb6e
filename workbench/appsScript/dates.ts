const dayMilliseconds = 86_400_000;
/** Serial number of 1 January 1970; serial 0 is 30 December 1899. */
const epochSerial = 25_569;

/** The moment at which clocks of the zone show the date and time of a serial number. */
export function dateFromSerial(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - epochSerial) * dayMilliseconds);
  // The offset is that of the moment sought, which the first guess misses only near a clock change.
  const guess = wall - zoneOffset(wall, timeZone);
  return new Date(wall - zoneOffset(guess, timeZone));
}

/** The serial number of what clocks of the zone show at a moment. */
export function serialFromDate(date: Date, timeZone: string): number {
  return (date.getTime() + zoneOffset(date.getTime(), timeZone)) / dayMilliseconds + epochSerial;
}

/** Milliseconds by which clocks of the zone are ahead of UTC at a moment. */
export function zoneOffset(moment: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(moment / clockChangeMilliseconds)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= mostOffsets) offsets.clear();
    offset = computeOffset(moment, timeZone);
    offsets.set(key, offset);
  }
  return offset;
}

/** Asking for an offset is slow and columns of dates ask often. Clocks change at quarters of an hour of UTC. */
const clockChangeMilliseconds = 900_000;
const mostOffsets = 10_000;
const offsets = new Map<string, number>();

function computeOffset(moment: number, timeZone: string): number {
  const wholeSecond = Math.floor(moment / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(wholeSecond)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return wall - wholeSecond;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "iso8601",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
