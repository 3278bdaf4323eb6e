import { describe, expect, it } from "vitest";
import { languageFor } from "../../src/sheets/language.js";

describe("languageFor", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh_SG", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh-TW", "zh-TW"],
    ["zh_HK", "zh-TW"],
    ["zh-Hant-MO", "zh-TW"],
    ["en-GB", "en"],
    ["de", "en"],
    ["", "en"],
  ])("chooses for %s the language %s", (locale, expected) => {
    expect(languageFor(locale)).toBe(expected);
  });
});
