import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type History, redo, startHistory, step, undo } from "../../sidebar/state/history.js";

const actions = fc.array(fc.oneof(fc.integer(), fc.constant("undo" as const), fc.constant("redo" as const)));

function play(start: History<number>, played: readonly (number | "undo" | "redo")[]): History<number> {
  return played.reduce<History<number>>((history, action) => {
    if (action === "undo") return undo(history);
    return action === "redo" ? redo(history) : step(history, action);
  }, start);
}

describe("history", () => {
  it("comes back to where it was by one undo after a step, and forward again by one redo", () => {
    fc.assert(
      fc.property(actions, fc.integer(), (before, next) => {
        const history = play(startHistory(0), before);
        fc.pre(next !== history.present);
        const stepped = step(history, next);
        expect(undo(stepped).present).toBe(history.present);
        expect(redo(undo(stepped))).toEqual(stepped);
      }),
    );
  });

  it("undoes a redo", () => {
    fc.assert(
      fc.property(actions, (before) => {
        const history = play(startHistory(0), before);
        fc.pre(history.future.length > 0);
        expect(undo(redo(history))).toEqual(history);
      }),
    );
  });

  it("forgets what was undone once a new step is taken", () => {
    const history = step(undo(step(startHistory("a"), "b")), "c");
    expect(history.future).toEqual([]);
    expect(redo(history)).toBe(history);
  });

  it("does not count a step to the same value", () => {
    const history = startHistory("a");
    expect(step(history, "a")).toBe(history);
  });

  it("keeps the last 200 steps", () => {
    const many = play(
      startHistory(-1),
      Array.from({ length: 300 }, (_, k) => k),
    );
    expect(many.past).toHaveLength(200);
    expect(many.past[0]).toBe(99);
  });
});
