import type { HostChart } from "../host.js";
import type { FileWorkbook } from "./fileWorkbook.js";

/** The workbook as the server keeps it between starts. */
export interface KeptWorkbook {
  readonly version: 1;
  /** Univer's snapshot. */
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly charts: readonly HostChart[];
  readonly properties: KeptProperties;
  readonly userLocale: string;
}

export type KeptProperties = Readonly<
  Record<"document" | "user" | "script", Readonly<Record<string, string>>>
>;

/** What the server gives the page to begin with. */
export type FirstWorkbook =
  | { readonly from: "kept"; readonly kept: KeptWorkbook }
  | { readonly from: "files"; readonly workbook: FileWorkbook };
