import { describe, expect, it } from "vitest";
import type { HostChart } from "../../workbench/host.js";
import { chartData } from "../../workbench/page/charts/chartData.js";
import { drawChart } from "../../workbench/page/charts/drawChart.js";

const cells = (values: (string | number)[][]) => ({ values, display: values.map((row) => row.map(String)) });
const weeks = cells([
  ["Week", "Units", "Plan"],
  ["W1", 2, 1],
  ["W2", 4, 3],
]);
const draw = (
  type: HostChart["type"],
  options: HostChart["options"] = {},
  data = chartData([weeks], options),
) => drawChart({ type, options }, data);

describe("chartData", () => {
  it("takes the first column as labels and the first row as names", () => {
    expect(chartData([weeks], {})).toEqual({
      labels: ["W1", "W2"],
      positions: [Number.NaN, Number.NaN],
      series: [
        { name: "Units", values: [2, 4] },
        { name: "Plan", values: [1, 3] },
      ],
    });
  });

  it("takes no names where the first row holds numbers, and as many headers as the chart says", () => {
    const bare = cells([
      ["W1", 2],
      ["W2", 4],
    ]);
    expect(chartData([bare], {}).series).toEqual([{ name: "", values: [2, 4] }]);
    expect(chartData([bare], { numHeaders: 1 }).series).toEqual([{ name: "2", values: [4] }]);
  });

  it("lays ranges side by side", () => {
    const more = cells([["Stock"], [9], [8]]);
    expect(chartData([weeks, more], {}).series.at(-1)).toEqual({ name: "Stock", values: [9, 8] });
  });

  it("turns rows into columns where the chart says so", () => {
    const across = cells([
      ["Week", "W1", "W2"],
      ["Units", 2, 4],
    ]);
    expect(chartData([across], { transposeRowsAndColumns: true })).toMatchObject({
      labels: ["W1", "W2"],
      series: [{ name: "Units", values: [2, 4] }],
    });
  });
});

describe("drawChart", () => {
  const colored = (svg: string, tag: string) =>
    svg.match(new RegExp(`<${tag} [^>]*(?:fill|stroke)="#(?:4285f4|ea4335)"`, "g"))?.length ?? 0;

  it("draws one bar per value in column and bar charts, beside one legend mark per series", () => {
    expect(colored(draw("column"), "rect")).toBe(4 + 2);
    expect(colored(draw("bar"), "rect")).toBe(4 + 2);
  });

  it("draws one line or area per series, one point per pair, one slice per value", () => {
    expect(colored(draw("line"), "path")).toBe(2);
    expect(colored(draw("area"), "path")).toBe(2);
    const pairs = chartData(
      [
        cells([
          ["x", "y"],
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ],
      {},
    );
    expect(colored(draw("scatter", {}, pairs), "circle")).toBe(3);
    expect(colored(draw("pie"), "path")).toBe(2);
  });

  it("stacks bars on each other, to the sum's height", () => {
    const rect =
      /<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#(?:4285f4|ea4335)"/g;
    const [first, second] = [
      ...draw("column", { isStacked: true, "legend.position": "none" }).matchAll(rect),
    ].map((match) => ({
      x: Number(match[1]),
      top: Number(match[2]),
      height: Number(match[3]),
    }));
    expect(second!.x).toBe(first!.x);
    expect(second!.top + second!.height).toBeCloseTo(first!.top, 1);
    expect(first!.height / second!.height).toBeCloseTo(2, 2);
  });

  it("reaches below zero for losses", () => {
    const losses = chartData(
      [
        cells([
          ["Week", "Profit"],
          ["W1", -5],
          ["W2", 5],
        ]),
      ],
      {},
    );
    expect(draw("column", {}, losses)).toContain(">-4</text>");
  });

  it("shows title, axis titles, colors and size as the chart says", () => {
    const svg = draw("line", {
      title: "利润 Profit",
      "hAxis.title": "week",
      "vAxis.title": "money",
      "colors.0": "#123456",
      width: 480,
      height: 300,
    });
    for (const part of [
      ">利润 Profit<",
      ">week<",
      ">money<",
      'stroke="#123456"',
      'width="480"',
      'height="300"',
    ])
      expect(svg).toContain(part);
  });

  it("writes text of cells as text, never as markup", () => {
    const svg = draw(
      "column",
      { title: "<script>&" },
      chartData(
        [
          cells([
            ["<b>", '"q"'],
            ["<i>", 1],
          ]),
        ],
        {},
      ),
    );
    expect(svg).not.toMatch(/<(?:script|b|i)>/);
    expect(svg).toContain("&#60;script&#62;&#38;");
  });

  it("draws an empty picture where there is nothing to draw", () => {
    for (const type of ["column", "bar", "line", "area", "pie", "scatter"] as const) {
      expect(draw(type, {}, chartData([cells([["", ""]])], {}))).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
