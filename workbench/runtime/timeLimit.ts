import type { CallKind } from "./execute.js";

/** Google's limits for one execution, milliseconds. */
export function timeLimitMilliseconds(kind: CallKind): number {
  if (kind === "custom-function" || kind === "trigger") return 30_000;
  return 360_000;
}

/**
 * Stops an execution that runs longer than Google lets it. A script cannot be stopped from inside its own
 * thread: `stop` must end the thread that runs it.
 *
 * @param execution settles when the execution is over
 * @param stop      ends it, such as `() => worker.terminate()`
 * @throws {Error} "Exceeded maximum execution time", with the function and the limit
 */
export async function withinTimeLimit<T>(
  execution: Promise<T>,
  name: string,
  limitMilliseconds: number,
  stop: () => void,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      stop();
      const limit = `${limitMilliseconds / 1000} s`;
      reject(
        new Error(`Exceeded maximum execution time: ${name} ran longer than the ${limit} Google allows.`),
      );
    }, limitMilliseconds);
  });
  try {
    return await Promise.race([execution, late]);
  } finally {
    clearTimeout(timer);
  }
}
