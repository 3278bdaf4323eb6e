import type { ServiceCase } from "./case.js";

/** A sheet with a small table and a column chart over it. */
const withChart = `const sheet = newSheet();
  sheet.getRange("A1:B3").setValues([["week", "profit"], [1, 10], [2, 12]]);
  const chart = sheet.newChart().asColumnChart().setTitle("Profit by week").setColors(["#1a73e8"])
    .addRange(sheet.getRange("A1:B3")).setNumHeaders(1).setPosition(5, 4, 10, 20)
    .setOption("legend", { position: "none" }).setOption("width", 480).build();
  sheet.insertChart(chart);`;

export const chartCases: readonly ServiceCase[] = [
  {
    title: "gives back a chart that was inserted, with its ranges, place and options",
    script: `${withChart}
      const [found] = sheet.getCharts();
      const place = found.getContainerInfo();
      const options = found.getOptions();
      return [
        found.getRanges().map((range) => range.getA1Notation()),
        [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        ["title", "legend.position", "width", "colors.0"].map((name) => options.get(name)),
        found.getNumHeaders(),
      ];`,
    expect: [["A1:B3"], [5, 4, 10, 20], ["Profit by week", "none", 480, "#1a73e8"], 1],
  },
  {
    title: "removes a chart",
    script: `${withChart}
      const before = sheet.getCharts().length;
      sheet.removeChart(sheet.getCharts()[0]);
      return [before, sheet.getCharts().length];`,
    expect: [1, 0],
  },
  {
    title: "keeps charts on their own sheets",
    script: `${withChart}
      return newSheet().getCharts().length;`,
    expect: 0,
  },
  {
    title: "takes every type of chart that the builder has",
    script: `const sheet = newSheet();
      sheet.getRange("A1:B2").setValues([["a", 1], ["b", 2]]);
      for (const type of ["Area", "Bar", "Column", "Line", "Pie", "Scatter"]) {
        const builder = sheet.newChart()["as" + type + "Chart"]().addRange(sheet.getRange("A1:B2"));
        sheet.insertChart(builder.setPosition(1, 4, 0, 0).build());
      }
      return sheet.getCharts().length;`,
    expect: 6,
  },
  {
    title: "wants a range for a chart",
    script: `newSheet().newChart().asLineChart().setPosition(1, 1, 0, 0).build();`,
    throws: "A chart needs at least one range",
  },
];
