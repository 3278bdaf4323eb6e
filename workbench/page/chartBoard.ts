import { ICommandService, ImageSourceType } from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from "@univerjs/preset-sheets-drawing";
import type { HostCalls, HostChart } from "../host.js";
import { chartData } from "./charts/chartData.js";
import { chartSize, drawChart } from "./charts/drawChart.js";
import { readRange } from "./readRange.js";
import type { Spreadsheet } from "./spreadsheet.js";
import { sheetOf } from "./univerSheets.js";

type ChartCall = "charts" | "insertChart" | "removeChart";

export interface ChartBoard {
  readonly calls: {
    [K in ChartCall]: (
      request: HostCalls[K]["request"],
    ) => HostCalls[K]["reply"] | Promise<HostCalls[K]["reply"]>;
  };
  /** Draws all charts anew from the cells as they are. */
  redraw(): void;
  /** The charts whose pictures are still there. */
  all(): HostChart[];
  /** Gives a copied sheet its own charts. */
  copy(fromSheetId: number, toSheetId: number): Promise<void>;
}

/** The charts of a workbook, drawn as pictures over the cells. */
export function createChartBoard(spreadsheet: Spreadsheet, kept: readonly HostChart[]): ChartBoard {
  let charts = [...kept];

  function picture({ sheetId, id }: HostChart) {
    try {
      return sheetOf(spreadsheet, sheetId).getImageById(pictureId(id));
    } catch {
      return null; // The sheet is gone, and its charts with it.
    }
  }

  function all(): HostChart[] {
    charts = charts.filter(picture);
    return charts;
  }

  async function insert(request: Omit<HostChart, "id">): Promise<HostChart> {
    const chart = { ...request, id: Math.max(0, ...charts.map(({ id }) => id)) + 1 };
    const sheet = sheetOf(spreadsheet, chart.sheetId);
    const { width, height } = chartSize(chart.options);
    const image = await sheet
      .newOverGridImage()
      .setSource(sourceOf(spreadsheet, chart), ImageSourceType.BASE64)
      .setRow(chart.row - 1)
      .setColumn(chart.column - 1)
      .setRowOffset(chart.offsetY)
      .setColumnOffset(chart.offsetX)
      .setWidth(width)
      .setHeight(height)
      .buildAsync();
    sheet.insertImages([{ ...image, drawingId: pictureId(chart.id) }]);
    charts.push(chart);
    return chart;
  }

  return {
    calls: {
      charts: ({ sheetId }) => all().filter((chart) => chart.sheetId === sheetId),
      insertChart: insert,
      removeChart({ sheetId, chartId }) {
        const removed = charts.find(({ id }) => id === chartId);
        const image = removed && picture(removed);
        if (image) sheetOf(spreadsheet, sheetId).deleteImages([image]);
        charts = charts.filter((chart) => chart !== removed);
        return null;
      },
    },
    redraw() {
      for (const chart of all()) replacePicture(spreadsheet, chart);
    },
    all,
    async copy(fromSheetId, toSheetId) {
      for (const chart of all().filter(({ sheetId }) => sheetId === fromSheetId)) {
        const moved = (sheetId: number) => (sheetId === fromSheetId ? toSheetId : sheetId);
        const ranges = chart.ranges.map((range) => ({ ...range, sheetId: moved(range.sheetId) }));
        await insert({ ...chart, sheetId: toSheetId, ranges });
      }
    },
  };
}

/** Without a step in the history of undoing: the cells' own step brings the old picture back. */
function replacePicture(spreadsheet: Spreadsheet, chart: HostChart): void {
  const { injector } = spreadsheet;
  const sheet = sheetOf(spreadsheet, chart.sheetId);
  const drawings = injector.get(ISheetDrawingService);
  const place = {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    drawingId: pictureId(chart.id),
  };
  const source = sourceOf(spreadsheet, chart);
  const drawing = drawings.getDrawingByParam(place) as { source?: string } | null;
  if (!drawing || drawing.source === source) return;
  const { unitId, subUnitId, redo, objects } = drawings.getBatchUpdateOp([
    { ...drawing, ...place, source } as never,
  ]) as {
    unitId: string;
    subUnitId: string;
    redo: unknown;
    objects: unknown;
  };
  injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, {
    unitId,
    subUnitId,
    op: redo,
    objects,
    type: DrawingApplyType.UPDATE,
  });
}

function sourceOf(spreadsheet: Spreadsheet, chart: HostChart): string {
  const cells = chart.ranges.map((range) =>
    readRange(spreadsheet, sheetOf(spreadsheet, range.sheetId), range),
  );
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawChart(chart, chartData(cells, chart.options)))}`;
}

function pictureId(chartId: number): string {
  return `chart-${chartId}`;
}
