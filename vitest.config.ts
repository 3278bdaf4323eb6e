import { defineConfig } from "vitest/config";

const shared = { testTimeout: 60_000, hookTimeout: 120_000, setupFiles: ["test/seed.ts"] };

/** Two kinds of tests: of the sources, and of what is built from them (`dist/`, in a browser or without). */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "sources",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/built/**", "test/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "built",
          include: ["test/built/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: ["test/setup.ts"],
        },
      },
    ],
  },
});
