import { beforeEach, describe, expect, it } from "vitest";
import { en } from "../../sidebar/messages/en.js";
import { language, t } from "../../sidebar/messages/language.js";
import type { Server } from "../../sidebar/server.js";
import { createLanguages } from "../../sidebar/state/languages.js";
import { createTasks } from "../../sidebar/state/tasks.js";
import { type FakeScript, fakeScript } from "../fixtures/sidebar/fakeScript.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

beforeEach(() => speakIn("en"));

function open(answer?: FakeScript["answer"]) {
  const script = fakeScript(smallShop);
  const plannerReadMessages = async (request: unknown) =>
    (answer ?? script.answer)("plannerReadMessages", request);
  const tasks = createTasks();
  const languages = createLanguages({ plannerReadMessages } as unknown as Server, tasks);
  return { script, tasks, languages };
}

describe("the switch of language", () => {
  it("asks the script for each language once, and never for the one the page opened in", async () => {
    const { script, languages } = open();
    for (const chosen of ["zh-TW", "zh-CN", "en", "zh-TW"] as const) {
      expect(await languages.choose(chosen)).toBe(true);
      expect(language.value).toBe(chosen);
    }
    expect(t("tabs.shop")).toBe("商店");
    expect(script.calls.map(({ request }) => request)).toEqual([
      { version: 1, language: "zh-TW" },
      { version: 1, language: "zh-CN" },
    ]);
  });

  it("leaves the page's language as it is when the script fails, and says so until a retry succeeds", async () => {
    const { script, tasks, languages } = open();
    script.nextFailure = "No connection.";
    expect(await languages.choose("zh-CN")).toBe(false);
    expect([language.value, tasks.failure.value?.task]).toEqual(["en", "translating"]);
    expect(t("tabs.shop")).toBe("Shop");
    tasks.failure.value!.retry();
    await expect.poll(() => language.value).toBe("zh-CN");
  });

  it("ends with the language chosen last, whichever answer comes first", async () => {
    const answers: (() => void)[] = [];
    const { languages } = open(
      () => new Promise((resolve) => answers.push(() => resolve({ messages: { ...en } }))),
    );
    const [first, last] = [languages.choose("zh-CN"), languages.choose("zh-TW")];
    answers[1]();
    await last;
    answers[0]();
    await first;
    expect(language.value).toBe("zh-TW");
  });

  it("refuses words that lack one which the page says", async () => {
    const { "tabs.shop": _, ...others } = en;
    const { languages } = open(() => ({ messages: others }));
    expect(await languages.choose("zh-CN")).toBe(false);
    expect(language.value).toBe("en");
  });
});
