const warmUpRounds = 3;

/** Does one piece of work; returns milliseconds, or nothing where the caller is to take the time. */
export type Contestant = () => undefined | number | Promise<undefined | number>;

/**
 * Times contestants in rounds, one after the other within each round, so that what else the machine does
 * falls on all of them. The first rounds warm up and do not count: an engine translates code while it runs.
 *
 * @returns median milliseconds by name
 */
export async function interleavedMedians(
  contestants: Readonly<Record<string, Contestant>>,
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const start = performance.now();
      const told = await contestant();
      if (round >= warmUpRounds) times.get(name)!.push(told ?? performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
