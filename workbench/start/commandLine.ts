/** What was typed behind `npm start --`. */
export interface CommandLine {
  readonly files: readonly string[];
  /** Print the plan and end, without the workbench. */
  readonly once: boolean;
  readonly port: number;
}

export const usage = `npm start                                 the sample shop
npm start -- sales.csv channels.csv       these files as sheets (.csv, .xlsx)
npm start -- --once                       print the plan and end
npm start -- --port 5000                  another port than 4173`;

/** @throws {Error} a sentence for the person who typed it */
export function readCommandLine(args: readonly string[]): CommandLine {
  const files: string[] = [];
  let once = false;
  let port = 4173;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === "--once") once = true;
    else if (arg === "--port") {
      port = Number(args[++i]);
      if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
        throw new Error(
          `--port must be followed by a whole number from 1 to 65535; it is ${args[i] ?? "missing"}.`,
        );
      }
    } else if (arg.startsWith("-")) throw new Error(`There is no option ${arg}. What there is:\n${usage}`);
    else files.push(arg);
  }
  return { files, once, port };
}
