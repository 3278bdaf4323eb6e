import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";

// The known answers stand beside the project where it is developed and checked, not on a user's machine.
const script = join(root, "../shared/check-functions.mjs");

describe.skipIf(!existsSync(script))(
  "the known answers beside the project (../shared, skipped without it)",
  () => {
    it.each(["Etc/UTC", "America/Los_Angeles", "Asia/Shanghai"])(
      "hold for every function built, in %s",
      (zone) => {
        const { stdout } = spawnSync(process.execPath, [script], {
          cwd: root,
          env: { ...process.env, TZ: zone },
          encoding: "utf8",
        });
        const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [];
        expect(Number(failed), stdout).toBe(0);
        expect(Number(passed)).toBeGreaterThan(40);
      },
    );
  },
);
