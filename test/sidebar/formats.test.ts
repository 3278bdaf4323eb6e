import { describe, expect, it } from "vitest";
import { makeFormats } from "../../sidebar/messages/formats.js";

const english = makeFormats("en", "¥");
const chinese = makeFormats("zh-CN", "¥");

describe("makeFormats", () => {
  it("writes money whole, rounded and short", () => {
    expect([english.money(512345.6), english.moneyRounded(512345.6), english.moneyShort(512345.6)]).toEqual([
      "¥512,346",
      "¥512,000",
      "¥512K",
    ]);
  });

  it("counts in 万 in Chinese", () => expect(chinese.moneyShort(512345)).toBe("¥51.2万"));

  it("puts the minus before the currency, on the same line, and writes no minus zero", () => {
    expect(english.money(-1234)).toBe("−\u2060¥1,234");
    expect([english.money(-0), english.money(-0.2), english.count(-0)]).toEqual(["¥0", "¥0", "0"]);
  });

  it("never says 0% or 100% of a chance that is neither", () => {
    expect([0, 0.0001, 0.004, 0.72, 0.9951, 1].map(english.chance)).toEqual([
      "0%",
      "<1%",
      "<1%",
      "72%",
      ">99%",
      "100%",
    ]);
  });

  it("writes changes with their sign, for narrow tables in whole percent from 10% on", () => {
    const changes = [0.2345, -0.0851, 0.0066, 0];
    expect(changes.map(english.change)).toEqual(["+23.5%", "\u2212\u20608.5%", "+0.7%", "0%"]);
    expect(changes.map(english.changeRounded)).toEqual(["+23%", "\u2212\u20608.5%", "+0.7%", "0%"]);
  });

  it("writes shares with one decimal at most, factors with three figures", () => {
    expect([english.percent(0.1234), english.percent(0.2), english.factor(-1.8512)]).toEqual([
      "12.3%",
      "20%",
      "\u2212\u20601.85",
    ]);
  });
});
