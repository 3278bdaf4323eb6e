import { expect, it } from "vitest";
import type { Server } from "../../sidebar/server.js";
import { createFunctionList } from "../../sidebar/state/functionList.js";
import { createTasks } from "../../sidebar/state/tasks.js";
import { fakeScript, functionList } from "../fixtures/sidebar/fakeScript.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

it("asks for the functions once, when somebody wants to see them, and again after a failure", async () => {
  const replies = ["", JSON.stringify(functionList)];
  let calls = 0;
  const plannerListFunctions = async () => ({ version: 1 as const, json: replies[calls++] });
  const tasks = createTasks();
  const list = createFunctionList({ plannerListFunctions } as unknown as Server, tasks);
  expect(calls).toBe(0);
  expect(await list.read()).toBe(false);
  expect(tasks.failure.value?.task).toBe("listing");
  expect(await list.read()).toBe(true);
  expect(list.all.value?.map(({ name }) => name)).toEqual(["ELASTICITY"]);
  expect(await list.read()).toBe(true);
  expect(calls).toBe(2);
});

it("says where a function was inserted, and nothing of the one before it when the cell is refused", async () => {
  const script = fakeScript(smallShop);
  const plannerInsertFormula = async (request: unknown) => script.answer("plannerInsertFormula", request);
  const tasks = createTasks();
  const list = createFunctionList({ plannerInsertFormula } as unknown as Server, tasks);
  expect(await list.insert("ELASTICITY")).toBe(true);
  expect(script.calls.at(-1)?.request).toEqual({ version: 1, name: "ELASTICITY" });
  expect(list.inserted.value).toEqual({ name: "ELASTICITY", cell: "A1" });
  script.nextFailure = "Cell A1 is not blank.";
  expect(await list.insert("ELASTICITY")).toBe(false);
  expect([list.inserted.value, tasks.failure.value?.task]).toEqual([null, "inserting"]);
});
