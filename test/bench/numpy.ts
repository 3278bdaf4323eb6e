import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { PlanSize } from "../simulation/kernel/planModel.js";

export interface Numpy {
  run(): Promise<number>;
  end(): void;
}

/** numpy's version, or null where there is none. */
export function numpyVersion(): string | null {
  const { status, stdout } = spawnSync("python3", ["-c", "import numpy; print(numpy.__version__)"], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : null;
}

/** A Python process that runs the plan model once per request and says how long it took. */
export function openNumpy(
  script: string,
  kind: "tuned" | "plain",
  { products, weeks }: PlanSize,
  trials: number,
): Numpy {
  const sizes = [products, weeks, trials].map(String);
  const python: ChildProcess = spawn("python3", [script, kind, ...sizes], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: python.stdout! })[Symbol.asyncIterator]();
  return {
    async run() {
      python.stdin!.write("run\n");
      const { value, done } = await answers.next();
      if (done) throw new Error("The Python process of the benchmark has ended before its answer.");
      return Number(value);
    },
    end: () => python.stdin!.end(),
  };
}
