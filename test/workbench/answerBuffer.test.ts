import { expect, it } from "vitest";
import { createAnswerBuffer, waitForAnswer, writeAnswer } from "../../workbench/page/answerBuffer.js";
import { sheetNumber } from "../../workbench/page/sheetNumbers.js";

it("carries an answer of any length through shared memory, then waits for the next", () => {
  const buffer = createAnswerBuffer();
  for (const reply of [null, "茶", "x".repeat(1_000_000), { rows: [[1, true, ""]] }]) {
    writeAnswer(buffer, { reply });
    expect(waitForAnswer(buffer)).toEqual(reply);
  }
});

it("throws in the script what failed on the page", () => {
  const buffer = createAnswerBuffer();
  writeAnswer(buffer, { error: "There is no sheet with the id 7." });
  expect(() => waitForAnswer(buffer)).toThrow("There is no sheet with the id 7.");
});

it("knows a sheet by the same number at every start, and different sheets by different ones", () => {
  expect(sheetNumber("3")).toBe(3);
  expect(sheetNumber("sheet-0001")).toBe(sheetNumber("sheet-0001"));
  const numbers = Array.from({ length: 1000 }, (_, index) => sheetNumber(`id ${index}`));
  expect(new Set(numbers).size).toBe(1000);
});
