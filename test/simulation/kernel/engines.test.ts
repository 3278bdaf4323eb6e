import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp as exactExp } from "../../../src/math/exp.js";
import { fastNormalQuantile } from "../../../src/math/fastNormalQuantile.js";
import { log as exactLog } from "../../../src/math/log.js";
import * as form from "../../../src/simulation/kernel/expression.js";
import { describeKernel, type Kernel } from "../../../src/simulation/kernel/kernel.js";
import type { Sizes } from "../../../src/simulation/kernel/layout.js";
import { kernelEngines, openKernel } from "../../../src/simulation/kernel/openKernel.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";
import { planKernel, stockKernel } from "./kernels.js";

const bitsOf = (values: ArrayLike<number>) =>
  Array.from(new BigUint64Array(Float64Array.from(values, (x) => (Number.isNaN(x) ? Number.NaN : x)).buffer));

/** What each engine makes of a kernel, its arrays filled with normals from streams by their names. */
function outcomes(kernel: Kernel, sizes: Sizes, output: string) {
  return kernelEngines.map((engine) => {
    const opened = openKernel(kernel, sizes, engine);
    for (const name of kernel.arrays.keys()) {
      const values = opened.array(name);
      openStream(streamKey("engines"), name, 0).fillNormals(values);
      for (let i = 0; i < values.length; i++) values[i] = Math.abs(values[i]);
    }
    opened.run();
    return bitsOf(opened.array(output));
  });
}

/** y = f(x) for numbers one by one, on every engine. */
function pointwise(write: (x: form.Expression, y: form.Expression) => form.Expression) {
  const kernel = describeKernel((k) => {
    const [x, y, result] = ["x", "y", "result"].map((name) => k.array(name, "trials"));
    k.store(result("trial"), write(x("trial"), y("trial")));
  });
  const trials = 64;
  const opened = kernelEngines.map((engine) => openKernel(kernel, { trials }, engine));
  return (xs: readonly number[], ys: readonly number[] = xs) =>
    opened.map((kernel) => {
      const padded = (values: readonly number[]) => Array.from({ length: trials }, (_, i) => values[i] ?? 1);
      kernel.write("x", padded(xs));
      kernel.write("y", padded(ys));
      kernel.run();
      return bitsOf(kernel.array("result").subarray(0, xs.length));
    });
}

const anyNumbers = fc.array(fc.double(), { minLength: 64, maxLength: 64 });
const special = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  1.7976931348623157e308,
  Infinity,
  -Infinity,
  Number.NaN,
  709.782712893384,
  709.7827128933841,
  -745.1332191019411,
  -745.1332191019412,
  -708.4,
  -744.4,
  Math.SQRT2 - 2 ** -52,
  Math.SQRT2,
  Math.SQRT1_2,
  1.38,
  1.39,
  1.42,
  2 ** 52,
  2 ** 53 + 2,
  -(2 ** 52) - 0.5,
  1e-17,
];

describe("a kernel on WebAssembly, as JavaScript and by the interpreter", () => {
  it("has the bits of src/math/exp.ts, from end to end", () => {
    const apply = pointwise((x) => form.exp(x));
    const agree = (xs: number[]) => {
      for (const bits of apply(xs)) expect(bits).toEqual(bitsOf(xs.map(exactExp)));
    };
    agree(special);
    fc.assert(fc.property(anyNumbers, agree));
    const ordinary = fc.array(fc.double({ min: -746, max: 710, noNaN: true }), {
      minLength: 64,
      maxLength: 64,
    });
    fc.assert(fc.property(ordinary, agree), { numRuns: 300 });
  });

  it("has the bits of src/math/log.ts, from end to end", () => {
    const apply = pointwise((x) => form.log(x));
    const agree = (xs: number[]) => {
      for (const bits of apply(xs)) expect(bits).toEqual(bitsOf(xs.map(exactLog)));
    };
    agree(special);
    fc.assert(fc.property(anyNumbers, agree));
    const ordinary = fc.array(fc.double({ min: 0.25, max: 4, noNaN: true }), {
      minLength: 64,
      maxLength: 64,
    });
    fc.assert(fc.property(ordinary, agree), { numRuns: 300 });
  });

  it("has the bits of src/math/fastNormalQuantile.ts, from end to end", () => {
    const apply = pointwise((p) => form.normalQuantile(p));
    const agree = (ps: number[]) => {
      for (const bits of apply(ps)) expect(bits).toEqual(bitsOf(ps.map(fastNormalQuantile)));
    };
    const edges = [2 ** -13, 2 ** -13 - 2 ** -66, 1 - 2 ** -13, 1 - 2 ** -14, 0.25, 0.484375, 0.9375];
    agree([...special, ...edges, 1 - 2 ** -53, 2 ** -53, 1.3e-11, 1.4e-11, 1e-300]);
    fc.assert(fc.property(anyNumbers, agree));
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });
    fc.assert(fc.property(shares, agree), { numRuns: 300 });
    const spread = fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 64, maxLength: 64 });
    fc.assert(fc.property(spread, (integers) => agree(integers.map((n) => n / 2 ** 31))));
  });

  it.each<
    [string, (x: form.Expression, y: form.Expression) => form.Expression, (x: number, y: number) => number]
  >([
    ["+", form.add, (x, y) => x + y],
    ["−", form.subtract, (x, y) => x - y],
    ["×", form.multiply, (x, y) => x * y],
    ["÷", form.divide, (x, y) => x / y],
    ["minimum", form.minimum, (x, y) => (y < x ? y : x)],
    ["maximum", form.maximum, (x, y) => (x < y ? y : x)],
    ["√", form.squareRoot, Math.sqrt],
    ["floor", form.floor, Math.floor],
    ["<", (x, y) => form.select(form.less(x, y), x, -0), (x, y) => (x < y ? x : -0)],
    ["≤", (x, y) => form.select(form.lessOrEqual(x, y), 1, y), (x, y) => (x <= y ? 1 : y)],
    ["=", (x, y) => form.select(form.equal(x, y), x, 7), (x, y) => (x === y ? x : 7)],
  ])("computes %s as JavaScript does, for NaN, infinities, −0 and all else", (_name, write, truth) => {
    const apply = pointwise(write);
    const agree = (xs: readonly number[], ys: readonly number[]) => {
      const expected = bitsOf(xs.map((x, i) => truth(x, ys[i])));
      for (const bits of apply(xs, ys)) expect(bits).toEqual(expected);
    };
    for (const y of special)
      agree(
        special,
        special.map(() => y),
      );
    fc.assert(fc.property(anyNumbers, anyNumbers, agree));
  });

  it("agrees on loops, states carried over weeks, and every way an array can lie", () => {
    const sizes = { trials: 10, products: 3, weeks: 7 };
    for (const [kernel, output] of [
      [planKernel, "profit"],
      [stockKernel, "lost"],
    ] as const) {
      const [wasm, javaScript, interpreted] = outcomes(kernel, sizes, output);
      expect(javaScript).toEqual(wasm);
      expect(interpreted).toEqual(wasm);
      expect(new Set(wasm).size).toBe(wasm.length);
    }
  });

  it("writes to rows that lie apart, and reads fixed places", () => {
    const kernel = describeKernel((k) => {
      const start = k.array("start", "weeks");
      const path = k.array("path", "trials", "weeks");
      const level = k.variable(start(1));
      k.loop("weeks", (week) => {
        k.set(level, form.add(level, k.count(week)));
        k.store(path("trial", week), form.multiply(level, path("trial", 0)));
      });
    });
    for (const engine of kernelEngines) {
      const opened = openKernel(kernel, { trials: 2, weeks: 3 }, engine);
      opened.write("start", [0, 10, 0]);
      opened.write("path", [1, 0, 0, 2, 0, 0]);
      opened.run();
      // levels 10, 11, 13, each times the first place of the row, which the first week has made 10 and 20
      expect([...opened.array("path")]).toEqual([10, 110, 130, 20, 220, 260]);
    }
  });
});

describe("a model as a kernel", () => {
  it("agrees bit for bit with the same model written out: orders that arrive after a lead time", () => {
    const leadTime = 2;
    const sizes = { trials: 8, products: 3, weeks: 9, "weeks and lead time": 9 + leadTime };
    const ordering = describeKernel((k) => {
      const demand = k.array("demand", "trials", "weeks");
      const target = k.array("target", "products");
      const inbound = k.array("inbound", "products", "weeks and lead time", "trials");
      const left = k.array("left", "products", "trials");
      k.loop("products", (product) => {
        const stock = k.variable(target(product));
        k.loop("weeks", (week) => {
          const arriving = inbound(product, form.later(week, 0), "trial");
          const afterSales = form.subtract(form.add(stock, arriving), demand("trial", week));
          k.set(stock, form.maximum(0, afterSales));
          const order = inbound(product, form.later(week, leadTime), "trial");
          k.store(order, form.multiply(0.6, form.subtract(target(product), stock)));
        });
        k.store(left(product, "trial"), stock);
      });
    });
    const demand = new Float64Array(sizes.trials * sizes.weeks);
    openStream(streamKey("orders"), "demand", 0).fillUniforms(demand);
    const targets = [0.5, 1, 2];
    const left = targets.flatMap((target) =>
      Array.from({ length: sizes.trials }, (_, t) => {
        const inbound = new Array<number>(sizes.weeks + leadTime).fill(0);
        let stock = target;
        for (let w = 0; w < sizes.weeks; w++) {
          stock = Math.max(0, stock + inbound[w] - demand[t * sizes.weeks + w]);
          inbound[w + leadTime] = 0.6 * (target - stock);
        }
        return stock;
      }),
    );
    for (const engine of kernelEngines) {
      const opened = openKernel(ordering, sizes, engine);
      opened.write("demand", demand);
      opened.write("target", targets);
      opened.run();
      expect(bitsOf(opened.array("left"))).toEqual(bitsOf(left));
    }
  });

  it("agrees bit for bit with the same model written out: stock and advertising over 52 weeks", () => {
    const sizes = { trials: 64, products: 5, weeks: 52 };
    const key = streamKey("stock");
    const fading = Float64Array.from({ length: sizes.trials }, (_, t) => 0.3 + t / 200);
    const target = Float64Array.from({ length: sizes.products }, (_, p) => 8 + 3 * p);
    const spend = Float64Array.from({ length: sizes.weeks }, (_, w) => (w % 13 < 4 ? 5 : 0.5));
    const noise = new Float64Array(sizes.products * sizes.trials * sizes.weeks);
    openStream(key, "noise", 0).fillNormals(noise);

    const sales = new Float64Array(sizes.trials);
    const lost = new Float64Array(sizes.products * sizes.trials);
    for (let t = 0; t < sizes.trials; t++) {
      for (let p = 0; p < sizes.products; p++) {
        let [stock, onOrder, remembered] = [target[p], 0, 0];
        for (let w = 0; w < sizes.weeks; w++) {
          remembered = fading[t] * remembered + spend[w];
          const season = w < 4 ? 0.2 : 0;
          const scatter = 0.25 * noise[(p * sizes.trials + t) * sizes.weeks + w];
          const demand = exactExp(1.5 + 0.3 * exactLog(1 + remembered) + (season + scatter));
          const sale = Math.min(stock, demand);
          lost[p * sizes.trials + t] += demand - sale;
          stock = stock - sale + onOrder;
          onOrder = Math.max(0, (target[p] - stock) / Math.sqrt(2));
          sales[t] += sale;
        }
      }
    }
    expect(Math.max(...lost)).toBeGreaterThan(0);
    for (const engine of kernelEngines) {
      const opened = openKernel(stockKernel, sizes, engine);
      opened.write("fading", fading);
      opened.write("target stock", target);
      opened.write("spend", spend);
      opened.write("noise", noise);
      opened.run();
      expect(bitsOf(opened.array("sales"))).toEqual(bitsOf(sales));
      expect(bitsOf(opened.array("lost"))).toEqual(bitsOf(lost));
    }
  });
});
