const dayMilliseconds = 86_400_000;
/** Serial number of 1970-01-01. */
const unixEpochSerial = 25_569;

/** Serial number of a calendar day, or null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfUtc(date) : null;
}

/** Serial number of what a moment's clock reads in UTC. */
export function serialOfUtc(date: Date): number {
  return date.getTime() / dayMilliseconds + unixEpochSerial;
}

/** The moment whose clock reads in UTC what the serial number says. */
export function utcOfSerial(serial: number): Date {
  return new Date(Math.round((serial - unixEpochSerial) * dayMilliseconds));
}
