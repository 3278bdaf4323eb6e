import type { FileSheet, FileWorkbook } from "../files/fileWorkbook.js";
import type { FirstWorkbook, KeptWorkbook } from "../files/keptWorkbook.js";
import type { DistFiles } from "./scriptMessages.js";

/** The workbench's server, asked for each thing by name; a refusal is thrown as the server's sentence. */
export const server = {
  addOn: () => ask<DistFiles>("/add-on"),
  workbook: () => ask<FirstWorkbook>("/workbook"),
  keep: (kept: KeptWorkbook) => ask<null>("/workbook", { method: "PUT", body: JSON.stringify(kept) }),
  open: (file: File) =>
    ask<FileSheet[]>(`/open?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file }),
  async xlsx(workbook: FileWorkbook): Promise<Blob> {
    return await (await request("/xlsx", { method: "POST", body: JSON.stringify(workbook) })).blob();
  },
  async sidebarShim(): Promise<string> {
    return await (await request("/page/sidebarShim.js")).text();
  },
};

async function ask<T>(path: string, options?: RequestInit): Promise<T> {
  return (await (await request(path, options)).json()) as T;
}

async function request(path: string, options?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error(
      "The workbench's server does not answer. Start it again with npm start, then reload this page.",
    );
  }
  if (response.ok) return response;
  throw new Error(((await response.json()) as { error: string }).error);
}
