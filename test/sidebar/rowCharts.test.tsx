import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Comparison } from "../../sidebar/charts/Comparison.js";
import { comparisonLayout } from "../../sidebar/charts/comparisonLayout.js";
import type { Frame } from "../../sidebar/charts/frame.js";
import { diamondPath } from "../../sidebar/charts/path.js";
import { Response } from "../../sidebar/charts/Response.js";
import { type ResponseCurve, responseLayout } from "../../sidebar/charts/responseLayout.js";
import { Tornado } from "../../sidebar/charts/Tornado.js";
import { tornadoLayout } from "../../sidebar/charts/tornadoLayout.js";
import { Waterfall } from "../../sidebar/charts/Waterfall.js";
import { waterfallLayout } from "../../sidebar/charts/waterfallLayout.js";

const format = (value: number) => String(value);
const formatStep = (value: number) => (value > 0 ? `+${value}` : String(value));

/** SVG of a picture, one tag a line. */
function drawing(picture: preact.VNode): string {
  return render(picture).replaceAll("><", ">\n<");
}

describe("tornado", () => {
  const rows = [
    { label: "market", low: 95, high: 110, middle: 100 },
    { label: "elasticity of <b>Kitchen</b>", low: 140, high: 60, middle: 100 },
  ];
  const layout = tornadoLayout(rows, 200);

  it("puts the input that moves the outcome most on top", () => {
    expect(layout.rows.map(({ low }) => low)).toEqual([140, 95]);
  });

  it("goes from the lowest outcome to the highest, widened to round figures", () => {
    expect(layout.x.domain).toEqual([60, 140]);
    expect([layout.x(60), layout.x(100), layout.x(140)]).toEqual([14, 100, 186]);
  });

  it("stands where nothing moves anything", () => {
    const { x } = tornadoLayout([{ label: "a", low: 500, high: 500, middle: 500 }], 200);
    expect([x.domain, x(500)]).toEqual([[250, 750], 100]);
  });

  it("is drawn as before, its ends marked by signs, text as text", () => {
    const drawn = drawing(<Tornado layout={layout} format={format} />);
    expect(drawn).not.toContain("<b>");
    expect(drawn).toMatchSnapshot();
  });
});

describe("waterfall", () => {
  const figures = {
    start: { label: "today", value: 100 },
    steps: [
      { label: "price", amount: 30 },
      { label: "volume", amount: -10 },
      { label: "nothing", amount: 0 },
    ],
    end: { label: "plan", value: 120 },
  };
  const layout = waterfallLayout(figures, 200);

  it("begins each step where the one before ended, from start to end", () => {
    expect(layout.rows.map(({ from, to }) => [from, to])).toEqual([
      [100, 100],
      [100, 130],
      [130, 120],
      [120, 120],
      [120, 120],
    ]);
  });

  it("shows small steps between large levels, for it draws no bar from 0", () => {
    expect(layout.x.domain).toEqual([100, 130]);
  });

  it("is drawn as before, the steps with their signs", () => {
    const drawn = drawing(<Waterfall layout={layout} format={format} formatStep={formatStep} />);
    expect(drawn).toContain("+30");
    expect(drawn).toContain("-10");
    expect(drawn).toMatchSnapshot();
  });
});

describe("comparison", () => {
  const rows = [
    { label: "现状", p10: 10, p50: 20, p90: 40 },
    { label: "Plan", p10: 15, p50: 30, p90: 50 },
  ];
  const layout = comparisonLayout(rows, 200);

  it("draws all scenarios over one scale, in the order given", () => {
    expect(layout.rows).toEqual(rows);
    expect([layout.x(10), layout.x(30), layout.x(50)]).toEqual([14, 100, 186]);
  });

  it("is drawn as before", () => {
    expect(drawing(<Comparison layout={layout} format={format} />)).toMatchSnapshot();
  });
});

describe("response", () => {
  const frame: Frame = { width: 100, height: 60, left: 0, right: 0, top: 10, bottom: 10 };
  const curve: ResponseCurve = {
    points: [0, 50, 100].map((spend) => ({ spend, response: (200 * spend) / (spend + 50) })),
    today: { spend: 50, response: 100 },
    proposed: { spend: 80, response: 123 },
  };
  const layout = responseLayout(curve, frame);

  it("begins at no spend and no response", () => {
    expect([layout.x(0), layout.y(0)]).toEqual([0, 50]);
    expect([layout.x(100), layout.y(150)]).toEqual([100, 10]);
  });

  it("stands where nothing is spent", () => {
    const nothing = { spend: 0, response: 0 };
    const { x, y } = responseLayout({ points: [nothing, nothing], today: nothing, proposed: nothing }, frame);
    expect([x(0), y(0)]).toEqual([0, 50]);
  });

  it("is drawn as before, today a ring and the proposal a diamond", () => {
    expect(diamondPath([10, 10], 5)).toBe("M10,5L15,10L10,15L5,10Z");
    const drawn = drawing(<Response layout={layout} curve={curve} frame={frame} format={format} />);
    expect(drawn).toMatchSnapshot();
  });
});
