/** A script and what it must come to. */
export type ServiceCase = {
  readonly title: string;
  /** The body of a function; it has `newSheet()` and returns JSON. */
  readonly script: string;
} & ({ readonly expect: unknown } | { /** Part of the message. */ readonly throws: string });
