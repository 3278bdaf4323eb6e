import { isDateFormat } from "numfmt";

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

/** 9999-12-31: spreadsheets show no later day. */
const lastSerial = 2_958_465;

/** Whether a number is shown as a day or a time; `[Red]#,##0` and `[$USD] 0` only look like date formats. */
export function showsDay(value: number, numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && isDateFormat(numberFormat) && Math.abs(value) <= lastSerial;
}
