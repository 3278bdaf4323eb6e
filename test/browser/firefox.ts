import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command that starts Firefox; null where there is none. */
export function firefoxCommand(): string | null {
  const hasVersion = (name: string) => spawnSync(name, ["--version"]).status === 0;
  return ["firefox-esr", "firefox"].find(hasVersion) ?? null;
}

/** Opens an address in a Firefox without window, with a profile of its own. */
export async function openInFirefox(command: string, address: string): Promise<{ close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const browser: ChildProcess = spawn(command, ["--headless", "--no-remote", "--profile", profile, address], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  const ended = new Promise((resolve) => {
    browser.on("exit", resolve);
  });
  return {
    async close() {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
