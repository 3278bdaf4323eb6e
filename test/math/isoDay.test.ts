import { expect, it } from "vitest";
import { isoDay } from "../../src/math/isoDay.js";

it("writes days as in ISO 8601", () => {
  expect([0, -1, 20768, 59].map(isoDay)).toEqual(["1970-01-01", "1969-12-31", "2026-11-11", "1970-03-01"]);
});
