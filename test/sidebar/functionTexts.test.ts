import { describe, expect, it } from "vitest";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import { functionTextSections, inEveryLanguage } from "../../sidebar/messages/functionTexts.js";
import { simplifiedOnly, traditionalOnly } from "../fixtures/sidebar/chineseCharacters.js";

const specs = readFunctionSpecs(root);
const english = new Set(
  specs.flatMap(({ description, parameters, returns, errors }) => [
    description,
    ...parameters.map(({ text }) => text),
    returns,
    `${errors}.`,
  ]),
);
const languages = [
  {
    language: "zh-CN",
    optional: "可选：",
    foreign: traditionalOnly,
    foreignWords: /[「」]|顾客|机率|预设|资料|订购|回购/,
  },
  {
    language: "zh-TW",
    optional: "選填：",
    foreign: simplifiedOnly,
    foreignWords: /[“”]|客戶|概率|默認|數據|訂貨|複購|轉化|渠道|單元格|返回/,
  },
] as const;

/** What is typed or shown in cells as it is: "auto", -2, 1,000, 2026/11/1, TRUE, AX, p_value. "PRC" is a word. */
function figuresIn(text: string): string[] {
  const figures = /"[\w/-]+"|-?\d+(?:[.,/]\d+)*|\b(?:(?!PRC\b)[A-Z][A-Z_]+|[B-Z]|[a-z]+(?:_[a-z]+)+)\b/g;
  return text.match(figures) ?? [];
}

/** Words in Latin letters, in lower case. */
function latinIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
}

describe("the texts of functions", () => {
  it("are translated once each, and no translation is left over", () => {
    const translated = functionTextSections.flatMap((section) => Object.keys(section));
    expect(translated.sort()).toEqual([...english].sort());
  });

  it("are said in every language by their English", () => {
    expect(inEveryLanguage("Units.")).toEqual({ en: "Units.", "zh-CN": "件数。", "zh-TW": "件數。" });
    expect(() => inEveryLanguage("Units!")).toThrow('has no translation of "Units!"');
  });
});

describe.each(languages)("the texts of functions in $language", (place) => {
  const said = (text: string) => inEveryLanguage(text)[place.language];
  /** The texts that break a rule, as they are said. */
  const breaking = (rule: (chinese: string, english: string) => boolean) =>
    [...english].filter((text) => rule(said(text), text)).map(said);

  it("call an argument optional exactly where the English does", () => {
    expect(
      breaking((chinese, text) => chinese.startsWith(place.optional) !== text.startsWith("Optional: ")),
    ).toEqual([]);
  });

  it("hold every number and every code word of the English", () => {
    expect(
      breaking((chinese, text) => figuresIn(text).some((figure) => !figuresIn(chinese).includes(figure))),
    ).toEqual([]);
  });

  it("hold no Latin word that the English has not", () => {
    expect(
      breaking((chinese, text) => latinIn(chinese).some((word) => !text.toLowerCase().includes(word))),
    ).toEqual([]);
  });

  it("name the columns and words of a result as the cells show them", () => {
    const unnamed = specs.flatMap(({ name, returns, examples }) => {
      const shown = latinIn(examples[0].result).filter((word) => word.length > 1);
      return shown
        .filter((word) => latinIn(returns).includes(word) && !latinIn(said(returns)).includes(word))
        .map((word) => `${name}: ${word}`);
    });
    expect(unnamed).toEqual([]);
  });

  it("are written in the characters, words and quotation marks of the place", () => {
    expect(
      breaking(
        (chinese) =>
          place.foreignWords.test(chinese) || [...chinese].some((letter) => place.foreign.has(letter)),
      ),
    ).toEqual([]);
  });

  it("are sentences with full-width punctuation and a space between Chinese and Latin", () => {
    const halfWidth = /\p{Script=Han}[,.;:!?()]|[,;:!?(]\p{Script=Han}/u;
    const unspaced = /\p{Script=Han}[A-Za-z"]|[A-Za-z"%]\p{Script=Han}/u;
    expect(
      breaking(
        (chinese) =>
          !/\p{Script=Han}.*。$/u.test(chinese) || halfWidth.test(chinese) || unspaced.test(chinese),
      ),
    ).toEqual([]);
  });
});

it("says the same code words and numbers in the same order in both kinds of Chinese", () => {
  const differing = [...english]
    .map(inEveryLanguage)
    .filter((text) => String(figuresIn(text["zh-CN"])) !== String(figuresIn(text["zh-TW"])));
  expect(differing).toEqual([]);
});
