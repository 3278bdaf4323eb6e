/**
 * The number by which Apps Script knows a sheet. Univer's ids are text: those that are numbers are taken as
 * they are, others get the same number at every start (FNV-1a, 31 bits), without a list to be kept.
 */
export function sheetNumber(univerId: string): number {
  if (/^\d{1,9}$/.test(univerId)) return Number(univerId);
  let hash = 0x811c9dc5;
  for (let index = 0; index < univerId.length; index++) {
    hash = Math.imul(hash ^ univerId.charCodeAt(index), 0x01000193);
  }
  return hash >>> 1;
}
