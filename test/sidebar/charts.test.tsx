import * as d3 from "d3-array";
import fc from "fast-check";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Density } from "../../sidebar/charts/Density.js";
import { densityLayout, pointsBetween } from "../../sidebar/charts/densityLayout.js";
import { Fan } from "../../sidebar/charts/Fan.js";
import { fanLayout, weekTicks } from "../../sidebar/charts/fanLayout.js";
import type { Frame } from "../../sidebar/charts/frame.js";
import { Histogram } from "../../sidebar/charts/Histogram.js";
import { histogramLayout } from "../../sidebar/charts/histogramLayout.js";
import { linearScale } from "../../sidebar/charts/linearScale.js";
import { areaPath, linePath } from "../../sidebar/charts/path.js";
import { fitText, textWidth } from "../../sidebar/charts/textWidth.js";
import { roundedRange, ticks } from "../../sidebar/charts/ticks.js";
import type { Spread } from "../../src/planning/results.js";
import { normal } from "../../src/simulation/distributions/normal.js";

const frame: Frame = { width: 100, height: 60, left: 0, right: 0, top: 10, bottom: 10 };
const format = (value: number) => String(value);

/** SVG of a picture, one tag a line. */
function drawing(picture: VNode): string {
  return render(picture).replaceAll("><", ">\n<");
}

describe("linearScale", () => {
  it("goes from figures to places along a straight line", () => {
    const x = linearScale([100, 300], [10, 50]);
    expect([x(100), x(200), x(300), x(350)]).toEqual([10, 30, 50, 60]);
  });

  it("runs upwards where the range does", () => expect(linearScale([0, 1], [50, 10])(0.25)).toBe(40));

  it("marks round figures", () => expect(linearScale([3, 97], [0, 1]).ticks(4)).toEqual([20, 40, 60, 80]));
});

describe("ticks", () => {
  // Known answers from d3-array 3.2.5.
  it.each([
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-0.3, 0.3, 6, [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]],
    [186_000, 261_000, 4, [200_000, 220_000, 240_000, 260_000]],
    [3, 97, 4, [20, 40, 60, 80]],
  ])("from %d to %d, about %d, are %j", (from, to, count, expected) => {
    expect(ticks(from, to, count)).toEqual(expected);
  });

  it("widen a range to round figures", () => {
    expect(roundedRange(-13, 87, 5)).toEqual([-20, 100]);
    expect(roundedRange(0, 0.97, 5)).toEqual([0, 1]);
  });

  it("are as d3-array's for any range", () => {
    const from = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const width = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(from, width, fc.integer({ min: 2, max: 30 }), (low, wide, count) => {
        expect(ticks(low, low + wide, count)).toEqual(
          d3.ticks(low, low + wide, count).map((tick) => tick + 0),
        );
      }),
    );
  });
});

describe("paths", () => {
  it("go from point to point, to a tenth", () => {
    expect(linePath([[0, 1.234], [10, 2]])).toBe("M0,1.2L10,2"); // biome-ignore format: one line reads better
  });

  it("close an area along its lower line", () => {
    const upper = [[0, 1], [1, 2]] as const; // biome-ignore format: one line reads better
    const lower = [[0, 5], [1, 6]] as const; // biome-ignore format: one line reads better
    expect(areaPath(upper, lower)).toBe("M0,1L1,2L1,6L0,5Z");
  });
});

describe("histogram", () => {
  // 0, 1, … 999: each bin of width w holds w/1000 of the trials
  const even = Float64Array.from({ length: 1000 }, (_, k) => k);
  const layout = histogramLayout(even, even, 700, frame);

  it("has bins of one width, with the goal as an edge", () => {
    const widths = new Set(layout.bins.map((bin) => bin.to - bin.from));
    expect([...widths]).toEqual([50]);
    expect(layout.bins.some((bin) => bin.from === 700)).toBe(true);
  });

  it("shows as reached exactly the trials at and above the goal", () => {
    const reached = layout.bins.filter((bin) => bin.reachesGoal).reduce((sum, bin) => sum + bin.plan, 0);
    expect(reached).toBeCloseTo(0.3, 12);
  });

  it("lets the highest bar touch the top, and spans the frame", () => {
    expect(layout.y(Math.max(...layout.bins.map((bin) => bin.plan)))).toBe(10);
    expect([layout.x(layout.bins[0].from), layout.x(layout.bins.at(-1)!.to)]).toEqual([0, 100]);
  });

  it("is not pressed together by one trial in a thousand", () => {
    const withOutlier = Float64Array.from(even);
    withOutlier[0] = 1e9;
    expect(histogramLayout(withOutlier, even, 700, frame).x.domain[1]).toBeLessThan(1100);
  });

  it("stands where all trials give the same", () => {
    const same = new Float64Array(8).fill(5);
    const { bins } = histogramLayout(same, same, 5, frame);
    expect(bins.reduce((sum, bin) => sum + bin.plan, 0)).toBe(1);
  });

  it("leaves the goal's line out where the goal is far away", () => {
    const far = histogramLayout(even, even, 1e6, frame);
    const props = { goal: 1e6, frame, format, goalLabel: "goal", withToday: false };
    expect(render(<Histogram layout={far} {...props} />)).not.toContain("goal");
  });

  it("is drawn as before", () => {
    const few = histogramLayout(Float64Array.of(1, 2, 2, 3, 3, 3, 4), Float64Array.of(1, 1, 2, 3), 3, frame);
    const props = { goal: 3, frame, format, goalLabel: "goal", withToday: true };
    expect(drawing(<Histogram layout={few} {...props} />)).toMatchSnapshot();
  });
});

describe("fan", () => {
  const week = (p50: number): Spread => ({
    mean: p50,
    p5: p50 - 25,
    p10: p50 - 20,
    p50,
    p90: p50 + 30,
    p95: p50 + 40,
  });
  const plan = [week(100), week(120), week(110)];

  it("always has 0 in the picture", () => {
    expect(fanLayout(plan, null, frame).y.domain).toEqual([0, 150]);
    expect(fanLayout([week(-50)], null, frame).y.domain[1]).toBe(0);
  });

  it("goes from the first week to the last", () => {
    const { x } = fanLayout(plan, plan, frame);
    expect([x(1), x(2), x(3)]).toEqual([0, 50, 100]);
  });

  it.each([
    [1, [1]],
    [2, [1, 2]],
    [13, [1, 4, 7, 10, 13]],
    [52, [1, 12, 23, 34, 45]],
  ])("labels of %d weeks %j", (weeks, labels) => expect(weekTicks(weeks)).toEqual(labels));

  it("is drawn as before", () => {
    const today = [week(90), week(90), week(90)];
    const layout = fanLayout(plan, today, frame);
    const drawn = drawing(<Fan layout={layout} plan={plan} today={today} frame={frame} format={format} />);
    expect(drawn).toMatchSnapshot();
  });
});

describe("density", () => {
  const layout = densityLayout(normal(0, 1), frame);

  it("has the height of the normal density, 1/√(2π) at its middle", () => {
    const highest = Math.max(...layout.points.map((point) => point.density));
    expect(Math.abs(highest * Math.sqrt(2 * Math.PI) - 1)).toBeLessThan(0.005);
  });

  it("is symmetric for a symmetric distribution", () => {
    const { points } = layout;
    for (const [k, { value, density }] of points.entries()) {
      const other = points[points.length - 1 - k];
      expect(value).toBeCloseTo(-other.value, 9);
      expect(density).toBeCloseTo(other.density, 9);
    }
  });

  it("can be cut exactly at the ends of a range", () => {
    const part = pointsBetween(layout.points, -1, 1.5);
    expect([part[0].value, part.at(-1)!.value]).toEqual([-1, 1.5]);
    expect(part.length).toBeGreaterThan(10);
  });

  it("is drawn as before", () => {
    expect(drawing(<Density layout={layout} low={-1} high={1} frame={frame} />)).toMatchSnapshot();
  });
});

describe("fitText", () => {
  it("leaves alone what fits", () => expect(fitText("Kitchen", 42)).toBe("Kitchen"));

  it("cuts what does not, Chinese characters at their own width", () => {
    expect(fitText("Kitchen", 41)).toBe("Kitch…");
    expect(fitText("厨具的弹性", 44)).toBe("厨具的…");
    expect(textWidth("厨a")).toBe(17);
  });
});
