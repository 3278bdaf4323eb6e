import { describe, expect, it } from "vitest";
import { connectServer, type ScriptRun, type Server, ServerError } from "../../sidebar/server.js";
import { fakeScript } from "../fixtures/sidebar/fakeScript.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

/** `google.script.run` whose functions answer by `answer`, which may throw. */
function scriptRun(answer: (name: string, request: unknown) => unknown): ScriptRun {
  const run = (succeed: (reply: unknown) => void, fail: (error: unknown) => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_, name: string) => {
        if (name === "withSuccessHandler") return (handler: typeof succeed) => run(handler, fail);
        if (name === "withFailureHandler") return (handler: typeof fail) => run(succeed, handler);
        return (request: unknown) =>
          queueMicrotask(() => {
            let reply: unknown;
            try {
              reply = answer(name, request);
            } catch (error) {
              return fail(error);
            }
            succeed(reply);
          });
      },
    });
  return run(
    () => {},
    () => {},
  );
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => "succeeded",
    (error: unknown) => error,
  );
}

describe("connectServer", () => {
  it("hands requests over and checked replies back", async () => {
    const script = fakeScript(smallShop);
    const server = connectServer(scriptRun(script.answer));
    expect((await server.plannerReadWorkbook()).workbook).toEqual(smallShop);
    const request = { version: 1, sheetId: 3, row: 4, column: 5 } as const;
    expect(await server.plannerShowCell(request)).toEqual({ version: 1 });
    expect(script.calls.at(-1)).toEqual({ name: "plannerShowCell", request });
  });

  it("says what the script said, without the name that Google puts before it", async () => {
    const server = connectServer(
      scriptRun(() => {
        throw { message: "Exception: The document is busy." };
      }),
    );
    const error = await failureOf(server.plannerReadWorkbook());
    expect(error).toBeInstanceOf(ServerError);
    expect((error as ServerError).sentence).toBe("The document is busy.");
  });

  const badReplies: [string, keyof Server, unknown][] = [
    ["nothing", "plannerReadWorkbook", null],
    ["another version", "plannerShowCell", { version: 2 }],
    ["a null cell", "plannerReadScenario", { version: 1, sheet: { id: 1, name: "a", values: [[1, null]] } }],
    [
      "a row that is no list",
      "plannerReadScenario",
      { version: 1, sheet: { id: 1, name: "a", values: ["ab"] } },
    ],
    ["a sheet without id", "plannerWriteSheets", { version: 1, written: [{ name: "a" }] }],
  ];
  it.each(badReplies)("refuses %s as a reply", async (_, name, reply) => {
    const server = connectServer(scriptRun(() => reply));
    const call = server[name] as (request: unknown) => Promise<unknown>;
    const error = await failureOf(call({}));
    expect(error).toBeInstanceOf(ServerError);
    expect((error as ServerError).sentence).toBe("");
  });
});
