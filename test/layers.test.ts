import { expect, it } from "vitest";
import { layerViolations } from "../scripts/layers.mjs";
import { root } from "../scripts/root.mjs";

it("lets dependencies point one way only, and Apps Script be named in src/sheets only", () => {
  expect(layerViolations(root)).toEqual([]);
});
