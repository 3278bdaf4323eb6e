import { describe, expect, it } from "vitest";
import { add, type Loop, later } from "../../../src/simulation/kernel/expression.js";
import { describeKernel, type KernelWriter } from "../../../src/simulation/kernel/kernel.js";
import { type KernelEngine, kernelEngines, openKernel } from "../../../src/simulation/kernel/openKernel.js";
import { planKernel } from "./kernels.js";

const sizes = { trials: 4, products: 2, weeks: 3 };

describe("a kernel that cannot be opened", () => {
  it.each<[object, string]>([
    [{ weeks: 0 }, 'The size of the kernel\'s dimension "weeks" must be a whole number above 0; it is 0.'],
    [{ products: 2.5 }, 'dimension "products" must be a whole number above 0; it is 2.5.'],
    [{ trials: -2 }, 'dimension "trials" must be a whole number above 0; it is -2.'],
    [{ trials: 3 }, "number of trials must be even, since two are computed at a time; it is 3."],
    [{ weeks: undefined }, 'dimension "weeks" is given no size.'],
    [{ years: 2 }, 'has no dimension "years"; it has trials, products, weeks.'],
    [{ trials: 1e9 }, "numbers together; 134217728 fit."],
  ])("is refused with the size at fault: %o", (change, message) => {
    expect(() => openKernel(planKernel, { ...sizes, ...change })).toThrow(message);
  });

  it("is refused where a fixed place is behind the end, on every engine", () => {
    const kernel = describeKernel((k) => {
      const spend = k.array("spend", "weeks");
      k.variable(spend(3));
    });
    for (const engine of [undefined, ...kernelEngines]) {
      expect(() => openKernel(kernel, { trials: 2, weeks: 3 }, engine)).toThrow(
        'The array "spend" has 3 weeks; place 3 is behind them.',
      );
    }
  });
});

describe("a place after a loop's count", () => {
  const ordering = describeKernel((k) => {
    const inbound = k.array("inbound", "trials", "weeks and lead time");
    k.loop("weeks", (week) => k.store(inbound("trial", later(week, 3)), 1));
  });

  it("is refused where the array ends before it, on every engine, and taken where it just fits", () => {
    const opened = (length: number, engine?: KernelEngine) =>
      openKernel(ordering, { trials: 2, weeks: 4, "weeks and lead time": length }, engine);
    for (const engine of [undefined, ...kernelEngines]) {
      expect(() => opened(6, engine)).toThrow(
        'The array "inbound" has 6 weeks and lead time; place 3 after the last of 4 weeks is behind them.',
      );
      const fitting = opened(7, engine);
      fitting.run();
      expect([...fitting.array("inbound")]).toEqual([0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1]);
    }
  });
});

describe("an array of an open kernel", () => {
  const kernel = openKernel(planKernel, sizes);

  it("is refused by a name that the kernel does not have", () => {
    const names = "it has elasticity, log price ratio, margin, log lift, noise, profit.";
    expect(() => kernel.array("price")).toThrow(`The kernel has no array "price"; ${names}`);
    expect(() => kernel.write("price", [1])).toThrow('no array "price"');
  });

  it("takes as many numbers as it holds, and no others", () => {
    expect(() => kernel.write("margin", [1, 2, 3])).toThrow(
      'The kernel\'s array "margin" holds 2 numbers; it is given 3.',
    );
  });
});

describe("a kernel that cannot be described", () => {
  it.each<[string, (k: KernelWriter) => void]>([
    [
      'Two arrays of the kernel are called "x"',
      (k) => {
        k.array("x", "trials");
        k.array("x", "weeks");
      },
    ],
    ['"x" has 1 dimensions; it is given 2 places', (k) => k.array("x", "trials")("trial", 0)],
    ['"x" has weeks where it is given a place among trials', (k) => k.array("x", "weeks")("trial")],
    ["must be a whole number of 0 or more; it is -1", (k) => k.array("x", "weeks")(-1)],
    [
      "uses the count of a loop over weeks outside that loop",
      (k) => {
        let outer: Loop | null = null;
        k.loop("weeks", (week) => {
          outer = week;
        });
        k.variable(add(k.array("x", "weeks")(outer!), 1));
      },
    ],
    [
      "A place after the count of a loop must be a whole number of 0 or more; it is -1",
      (k) => k.loop("weeks", (week) => k.variable(k.array("x", "weeks")(later(week, -1)))),
    ],
    ["must be a whole number of 0 or more; it is 0.5", (k) => k.loop("weeks", (week) => later(week, 0.5))],
    [
      '"x" has trials where it is given a place among weeks',
      (k) => k.loop("weeks", (week) => k.variable(k.array("x", "trials")(later(week, 0)))),
    ],
    [
      "uses the count of a loop over days outside that loop",
      (k) => {
        let days: Loop | null = null;
        k.loop("days", (day) => {
          days = day;
        });
        k.loop("weeks", () => k.variable(k.array("x", "longer")(later(days!, 1))));
      },
    ],
    [
      '"x" is the same for all trials, so no trial can write into it',
      (k) => k.loop("weeks", (week) => k.store(k.array("x", "weeks")(week), 1)),
    ],
  ])("says: %s", (message, write) => {
    expect(() => describeKernel(write)).toThrow(message);
  });
});
