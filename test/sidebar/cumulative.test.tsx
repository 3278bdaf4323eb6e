import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Cumulative } from "../../sidebar/charts/Cumulative.js";
import { chanceOfReaching, cumulativeLayout } from "../../sidebar/charts/cumulativeLayout.js";
import type { Frame } from "../../sidebar/charts/frame.js";
import { linearScale } from "../../sidebar/charts/linearScale.js";
import { movedTarget, onSlider } from "../../sidebar/entry/movedTarget.js";

const frame: Frame = { width: 100, height: 60, left: 0, right: 0, top: 10, bottom: 10 };
// 0, 1, … 1000: the chance to reach k is (1001 − k)/1001
const even = Float64Array.from({ length: 1001 }, (_, k) => k);

describe("chanceOfReaching", () => {
  it("counts the trials at and above the target", () => {
    const profits = Float64Array.of(1, 2, 2, 3);
    const chances = [0, 1, 2, 2.5, 3, 4].map((target) => chanceOfReaching(profits, target));
    expect(chances).toEqual([1, 1, 0.75, 0.25, 0.25, 0]);
  });

  it("is what counting one by one gives", () => {
    const profits = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(profits, fc.integer({ min: -25, max: 25 }), (values, target) => {
        const counted = values.filter((value) => value >= target).length / values.length;
        expect(chanceOfReaching(Float64Array.from(values).sort(), target)).toBeCloseTo(counted, 12);
      }),
    );
  });
});

describe("the cumulative curve", () => {
  const layout = cumulativeLayout(even, even, frame);

  it("falls from all trials to none, over all but the outermost half percent", () => {
    expect(layout.x.domain).toEqual([5, 995]);
    expect([layout.y(1), layout.y(0)]).toEqual([10, 50]);
    const heights = layout.plan.map(([, y]) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(layout.plan[30][1]).toBeCloseTo(layout.y(501 / 1001), 9);
  });

  it("has a target that moves in round steps, about a hundred of them", () => {
    expect(layout.step).toBe(10);
  });

  it("stands where all trials give the same", () => {
    const same = new Float64Array(8).fill(500);
    expect(cumulativeLayout(same, same, frame).x.domain).toEqual([250, 750]);
  });

  it("is drawn as before, the target with its chance", () => {
    const few = cumulativeLayout(Float64Array.of(1, 2, 3), Float64Array.of(0, 1, 2), frame);
    const drawn = render(
      <Cumulative
        layout={few}
        target={2}
        chance={2 / 3}
        frame={frame}
        format={String}
        formatChance={(chance) => `${Math.round(100 * chance)}%`}
        withToday={true}
      />,
    ).replaceAll("><", ">\n<");
    expect(drawn).toContain("2: 67%");
    expect(drawn).toMatchSnapshot();
  });
});

describe("the target's slider", () => {
  const range = { min: -95, max: 105, step: 10 };

  it.each([
    ["ArrowRight", 10],
    ["ArrowUp", 10],
    ["ArrowLeft", -10],
    ["ArrowDown", -10],
    ["PageUp", 100],
    ["PageDown", -95],
    ["Home", -95],
    ["End", 105],
    ["a", null],
  ])("moves by %s from 0 to %s", (key, expected) => expect(movedTarget(0, key, range)).toBe(expected));

  it("keeps to its steps and its ends", () => {
    expect([12, 500, -500].map((value) => onSlider(value, range))).toEqual([10, 105, -95]);
  });

  it("finds the figure of a place in the picture", () => {
    const x = linearScale([100, 300], [10, 50]);
    expect([10, 30, 50].map(x.figureAt)).toEqual([100, 200, 300]);
  });
});
