/** Harmonics of the year that a season is made of: enough for a swing that takes some 9 weeks up and 9 down. */
export const harmonics = 3;

// Of the angle that a week is of the year, 2π·7/365.25: written out, for Math.cos differs between engines.
const cosineOfWeek = 0.9927586335250793;
const sineOfWeek = 0.12012616518235045;

/**
 * Sines and cosines of the year, one column each, by weeks counted from a history's last week (0; those
 * before are negative).
 *
 * @returns cosine and sine of the first harmonic, of the second …
 */
export function seasonColumns(firstWeek: number, weeks: number): Float64Array[] {
  const columns = Array.from({ length: 2 * harmonics }, () => new Float64Array(weeks));
  const far = Math.max(Math.abs(firstWeek), Math.abs(firstWeek + weeks - 1));
  const { cosines, sines } = turns(far);
  for (let i = 0; i < weeks; i++) {
    const week = firstWeek + i;
    const cosine = cosines[Math.abs(week)];
    const sine = week < 0 ? -sines[-week] : sines[week];
    let [real, imaginary] = [1, 0];
    for (let j = 0; j < harmonics; j++) {
      [real, imaginary] = [real * cosine - imaginary * sine, real * sine + imaginary * cosine];
      columns[2 * j][i] = real;
      columns[2 * j + 1][i] = imaginary;
    }
  }
  return columns;
}

function turns(weeks: number) {
  const cosines = new Float64Array(weeks + 1).fill(1);
  const sines = new Float64Array(weeks + 1);
  for (let week = 1; week <= weeks; week++) {
    cosines[week] = cosines[week - 1] * cosineOfWeek - sines[week - 1] * sineOfWeek;
    sines[week] = sines[week - 1] * cosineOfWeek + cosines[week - 1] * sineOfWeek;
  }
  return { cosines, sines };
}
