import type { HostChart } from "../host.js";
import { emulate, enumeration } from "./emulate.js";
import type { Execution } from "./execution.js";
import { openRange, placeOf } from "./range.js";

type Charts = GoogleAppsScript.Charts.Charts;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
type Specification = Omit<HostChart, "id">;
type ChartType = HostChart["type"];

/** A chart that is built and may be inserted; what it says is kept where a script does not look. */
export interface NewChart extends EmbeddedChart {
  readonly specification: Specification;
}

/** `Charts`, of which a spreadsheet's charts need the enumerations. */
export function chartsService(): Charts {
  return emulate<Charts>("Charts", {
    ChartType: enumeration<Charts["ChartType"]>("Charts.ChartType", [
      "AREA",
      "BAR",
      "COLUMN",
      "LINE",
      "PIE",
      "SCATTER",
    ]),
    Position: enumeration<Charts["Position"]>("Charts.Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]),
  });
}

/**
 * A builder for a chart over the grid. Google has one builder per type, with the same methods for what
 * they have in common; here one stands for all.
 */
export function newChartBuilder(execution: Execution, sheetId: number): Builder {
  let chart: Specification = {
    sheetId,
    type: "column",
    ranges: [],
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };
  const having = (change: Partial<Specification>) => {
    chart = { ...chart, ...change };
    return self;
  };
  const option = (name: string, value: unknown) =>
    having({ options: { ...chart.options, ...written(name, value) } });
  const typed = (type: ChartType) => () => having({ type });

  const self: Builder = emulate<Builder>("EmbeddedChartBuilder", {
    asAreaChart: typed("area"),
    asBarChart: typed("bar"),
    asColumnChart: typed("column"),
    asLineChart: typed("line"),
    asPieChart: typed("pie"),
    asScatterChart: typed("scatter"),
    setChartType: (type: unknown) => having({ type: String(type).toLowerCase() as ChartType }),
    addRange: (range: GoogleAppsScript.Spreadsheet.Range) =>
      having({ ranges: [...chart.ranges, placeOf(range)] }),
    clearRanges: () => having({ ranges: [] }),
    getRanges: () => chart.ranges.map((range) => openRange(execution, range)),
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) =>
      having({ row, column, offsetX, offsetY }),
    setNumHeaders: (headers: number) => option("numHeaders", headers),
    setTransposeRowsAndColumns: (transpose: boolean) => option("transposeRowsAndColumns", transpose),
    setOption: option,
    setTitle: (title: string) => option("title", title),
    setXAxisTitle: (title: string) => option("hAxis.title", title),
    setYAxisTitle: (title: string) => option("vAxis.title", title),
    setLegendPosition: (position: unknown) => option("legend.position", String(position).toLowerCase()),
    setColors: (colors: string[]) => option("colors", colors),
    setBackgroundColor: (color: string) => option("backgroundColor", color),
    setStacked: () => option("isStacked", true),
    build: () => {
      if (chart.ranges.length === 0)
        throw new Error("A chart needs at least one range: call addRange first.");
      return embeddedChart(execution, chart, null);
    },
  });
  return self;
}

/** A chart as a script reads it. @param id null where it is not inserted yet */
export function embeddedChart(execution: Execution, chart: Specification, id: number | null): NewChart {
  return emulate<NewChart>("EmbeddedChart", {
    specification: chart,
    getChartId: () => id,
    getRanges: () => chart.ranges.map((range) => openRange(execution, range)),
    getOptions: () =>
      emulate<ChartOptions>("ChartOptions", { get: (name: string) => chart.options[name] ?? null }),
    getNumHeaders: () => Number(chart.options.numHeaders ?? -1),
    getTransposeRowsAndColumns: () => chart.options.transposeRowsAndColumns === true,
    getContainerInfo: () =>
      emulate<GoogleAppsScript.Spreadsheet.ContainerInfo>("ContainerInfo", {
        getAnchorRow: () => chart.row,
        getAnchorColumn: () => chart.column,
        getOffsetX: () => chart.offsetX,
        getOffsetY: () => chart.offsetY,
      }),
  });
}

/** `legend: { position: "none" }` as `legend.position: "none"`; lists by their numbers. */
function written(path: string, value: unknown): Record<string, string | number | boolean> {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { [path]: value };
  if (typeof value !== "object" || value === null)
    throw new Error(`Invalid value for the chart option ${path}.`);
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => written(`${path}.${key}`, each)));
}
