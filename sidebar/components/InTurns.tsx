import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { nextTurn } from "../nextTurn.js";

/** Draws its children one after the other, each in a turn of the page of its own, so that none has to wait for all. */
export function InTurns({ children }: { readonly children: readonly ComponentChild[] }) {
  const [drawn, setDrawn] = useState(1);
  const isDone = drawn >= children.length;
  useEffect(() => {
    if (isDone) return;
    let isGone = false;
    void nextTurn().then(() => {
      if (!isGone) setDrawn(drawn + 1);
    });
    return () => {
      isGone = true;
    };
  }, [drawn, isDone]);
  return <>{children.slice(0, drawn)}</>;
}
