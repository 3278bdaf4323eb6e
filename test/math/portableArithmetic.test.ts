import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What may differ between machines, engines or moments. `Math`'s other functions and constants are exact. */
const forbidden = [
  /\bMath\s*(\.|\?\.)\s*(?!sqrt\b|floor\b|ceil\b|round\b|trunc\b|abs\b|sign\b|min\b|max\b|imul\b|clz32\b|fround\b|[A-Z])\w+/g,
  /\bMath\s*\[/g,
  /(?<![/*])\*\*(?![/*])/g,
  /\bDate\b|\bperformance\b|\btoLocale\w+|\bIntl\b/g,
];

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");

function hits(source: string): string[] {
  return forbidden.flatMap((pattern) => withoutComments(source).match(pattern) ?? []);
}

const src = join(import.meta.dirname, "../../src");
// Of the domain, what planning rests on.
const folders = ["math", "domain/pricing", "domain/promotions", "domain/marketing", "simulation", "planning"];
const sources = folders.flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

it.each(sources)("uses nothing that differs between machines: %s", (file) => {
  expect(hits(readFileSync(join(src, file), "utf8"))).toEqual([]);
});

it("would find a hit", () => {
  expect(hits("x = Math.exp(1) + 2 ** 3 + Math.random() + Date.now() + Math[name](2)")).toHaveLength(5);
  expect(hits("x = Math.sqrt(2) + Math.imul(a, b); // Math.exp ** in a comment")).toEqual([]);
});
