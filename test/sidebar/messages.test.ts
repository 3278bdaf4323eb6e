import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { en } from "../../sidebar/messages/en.js";
import { functionTerms } from "../../sidebar/messages/functionTerms.js";
import { t } from "../../sidebar/messages/language.js";
import { fillMessage } from "../../sidebar/messages/message.js";
import { zhCN } from "../../sidebar/messages/zhCN.js";
import { zhTW } from "../../sidebar/messages/zhTW.js";
import { simplifiedOnly, traditionalOnly } from "../fixtures/sidebar/chineseCharacters.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

beforeEach(() => speakIn("en"));

const keys = Object.keys(en) as (keyof typeof en)[];
const translations = { "zh-CN": zhCN, "zh-TW": zhTW } as const;

/** Names of the placeholders of a message, sorted, each once. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
}

describe.each(Object.entries(translations))("the catalogue %s", (_, messages) => {
  it("has the keys of the English one, in the same order", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it("has the placeholders of every English message", () => {
    const differing = keys.filter(
      (key) => String(placeholders(messages[key])) !== String(placeholders(en[key])),
    );
    expect(differing).toEqual([]);
  });

  it("leaves no message empty", () => {
    expect(Object.entries(messages).filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("Chinese", () => {
  const said = (language: "zh-CN" | "zh-TW") => [
    ...Object.values(translations[language]),
    ...Object.values(functionTerms).map((terms) => terms[language]),
  ];

  it("has no Simplified-only character in Traditional", () => {
    const wrong = [...said("zh-TW").join("")].filter((letter) => simplifiedOnly.has(letter));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("has no Traditional-only character in Simplified", () => {
    const wrong = [...said("zh-CN").join("")].filter((letter) => traditionalOnly.has(letter));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("has lists that would notice: the other catalogue's own text", () => {
    expect([...Object.values(zhCN).join("")].some((letter) => simplifiedOnly.has(letter))).toBe(true);
    expect([...Object.values(zhTW).join("")].some((letter) => traditionalOnly.has(letter))).toBe(true);
  });

  it("uses the quotation marks of each place", () => {
    expect(Object.values(zhTW).filter((text) => /[“”]/.test(text))).toEqual([]);
    expect(Object.values(zhCN).filter((text) => /[「」]/.test(text))).toEqual([]);
  });

  it("speaks the trade's own words", () => {
    for (const word of ["客单价", "满减", "弹性", "利润", "类目", "转化率", "复购率"]) {
      expect(said("zh-CN").join(" ")).toContain(word);
    }
  });
});

describe("the English catalogue", () => {
  it("has no message that the page never says", () => {
    const folder = join(import.meta.dirname, "../../sidebar");
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("messages"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    const composed = [...sources.matchAll(/`([a-z.-]+)\$\{[^`]*\}([a-z.-]*)`/gi)].map(
      ([, before, after]) => new RegExp(`^${before}[\\w.-]*${after}$`),
    );
    const unused = Object.keys(en).filter(
      (key) => !sources.includes(`"${key}"`) && !composed.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe("fillMessage", () => {
  it("puts texts in as they are and numbers in the language's way", () => {
    expect(fillMessage("{a} and {b}", { a: "<b>{b}</b>", b: 12345.5 }, "en")).toBe("<b>{b}</b> and 12,345.5");
    expect(fillMessage("{b}", { b: 12345.5 }, "de")).toBe("12.345,5");
  });

  it("says the one form for 1 and the other for all else", () => {
    const said = [0, 1, 2].map((rows) => fillMessage("{rows} {rows|row is|rows are} used", { rows }, "en"));
    expect(said).toEqual(["0 rows are used", "1 row is used", "2 rows are used"]);
  });
});

describe("t", () => {
  it("speaks the language that is set", () => {
    speakIn("zh-TW");
    expect(t("table.rows", { used: 40 })).toBe("已用 40 列");
  });
});
