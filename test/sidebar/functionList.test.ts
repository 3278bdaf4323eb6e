import { expect, it } from "vitest";
import type { Server } from "../../sidebar/server.js";
import { createFunctionList } from "../../sidebar/state/functionList.js";
import { createTasks } from "../../sidebar/state/tasks.js";

it("asks for the functions once, when somebody wants to see them, and again after a failure", async () => {
  const replies = ["", '[{"name":"EOQ","description":"Order size.","parameters":[],"examples":[]}]'];
  let calls = 0;
  const plannerListFunctions = async () => ({ version: 1 as const, json: replies[calls++] });
  const tasks = createTasks();
  const list = createFunctionList({ plannerListFunctions } as unknown as Server, tasks);
  expect(calls).toBe(0);
  expect(await list.read()).toBe(false);
  expect(tasks.failure.value?.task).toBe("listing");
  expect(await list.read()).toBe(true);
  expect(list.all.value?.map(({ name }) => name)).toEqual(["EOQ"]);
  expect(await list.read()).toBe(true);
  expect(calls).toBe(2);
});
