import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ComparisonPicture } from "../../sidebar/components/ComparisonPicture.js";
import { type Page, PageContext } from "../../sidebar/components/page.js";
import { ResponsePicture } from "../../sidebar/components/ResponsePicture.js";
import { TornadoPicture } from "../../sidebar/components/TornadoPicture.js";
import { WaterfallPicture } from "../../sidebar/components/WaterfallPicture.js";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

speakIn("en");

/** A picture as a page shows it: title, sentence and the table's rows as text. */
function shown(picture: VNode) {
  const page = { formats: signal(makeFormats("en", "¥")) } as unknown as Page;
  const html = render(<PageContext.Provider value={page}>{picture}</PageContext.Provider>);
  const [, body = ""] = html.split("<tbody>");
  return {
    title: /<h2>(.*?)<\/h2>/.exec(html)?.[1],
    sentence: />([^<]*)<\/figcaption>/.exec(html)?.[1],
    rows: body
      .split("</tr>")
      .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)),
    isNamed: /<svg[^>]*role="img"[^>]*aria-labelledby="(\S+)"[^>]*>\s*<title id="\1"/.test(html),
  };
}

describe("pictures say what they show, in a sentence and in a table", () => {
  it("tornado: the input that moves most", () => {
    const rows = [
      { label: "market", low: 480_000, high: 520_000, middle: 500_000 },
      { label: "elasticity of Kitchen", low: 430_000, high: 560_000, middle: 500_000 },
    ];
    expect(shown(<TornadoPicture rows={rows} />)).toMatchObject({
      title: "What moves the profit",
      sentence:
        "The elasticity of Kitchen moves it most: profit is ¥430,000 on average where it is low, and ¥560,000 where it is high.",
      rows: [["elasticity of Kitchen", "¥430,000", "¥560,000"], ["market", "¥480,000", "¥520,000"], []],
      isNamed: true,
    });
  });

  it("waterfall: both levels and the largest step, with its sign", () => {
    const figures = {
      start: { label: "Today", value: 500_000 },
      steps: [
        { label: "price", amount: 30_000 },
        { label: "volume", amount: -42_000 },
      ],
      end: { label: "Plan", value: 488_000 },
    };
    expect(shown(<WaterfallPicture figures={figures} />)).toMatchObject({
      sentence: "Mean profit goes from ¥500,000 to ¥488,000. The largest step is volume: −\u2060¥42,000.",
      rows: [
        ["Today", "¥500,000"],
        ["price", "+¥30,000"],
        ["volume", "−\u2060¥42,000"],
        ["Plan", "¥488,000"],
        [],
      ],
      isNamed: true,
    });
  });

  it("comparison: the scenario with the highest middle", () => {
    const rows = [
      { label: "<i>A</i>", p10: 1000, p50: 2000, p90: 3000 },
      { label: "B", p10: 1500, p50: 1900, p90: 2500 },
    ];
    expect(shown(<ComparisonPicture rows={rows} />)).toMatchObject({
      sentence: "Of 2 scenarios, &lt;i>A&lt;/i> has the highest middle profit: ¥2,000.",
      rows: [["&lt;i>A&lt;/i>", "¥1,000", "¥2,000", "¥3,000"], ["B", "¥1,500", "¥1,900", "¥2,500"], []],
      isNamed: true,
    });
  });

  it("response: today against the proposal", () => {
    const curve = {
      points: [
        { spend: 0, response: 0 },
        { spend: 2000, response: 6000 },
      ],
      today: { spend: 1000, response: 4000 },
      proposed: { spend: 1500, response: 5200 },
    };
    const { sentence, rows, isNamed } = shown(<ResponsePicture channel="Search" curve={curve} />);
    expect(sentence).toBe("Today ¥1,000 a week brings ¥4,000; ¥1,500 would bring ¥5,200.");
    expect(rows.slice(0, 2)).toEqual([
      ["Today", "¥1,000", "¥4,000"],
      ["Proposed", "¥1,500", "¥5,200"],
    ]);
    expect(isNamed).toBe(true);
  });
});
