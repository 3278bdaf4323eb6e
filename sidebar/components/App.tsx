import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { AnswerCard } from "./AnswerCard.js";
import { AssumePanel } from "./AssumePanel.js";
import { DecidePanel } from "./DecidePanel.js";
import { FunctionsPanel } from "./FunctionsPanel.js";
import { Header } from "./Header.js";
import { KeepPanel } from "./KeepPanel.js";
import { Notice } from "./Notice.js";
import { OpenedCard } from "./OpenedCard.js";
import { type Page, PageContext, type Tab, tabs } from "./page.js";
import { ResultsPanel } from "./ResultsPanel.js";
import { RunBar } from "./RunBar.js";
import { ShopPanel } from "./ShopPanel.js";
import { StartPanel } from "./StartPanel.js";
import { Tabs } from "./Tabs.js";
import { useUndoKeys } from "./useUndoKeys.js";

const panels: Readonly<Record<Tab, () => preact.JSX.Element | null>> = {
  shop: ShopPanel,
  decide: DecidePanel,
  assume: AssumePanel,
  results: ResultsPanel,
  keep: KeepPanel,
};

/** The whole sidebar. */
export function App({ page }: { readonly page: Page }) {
  const { planner, tab, showsFunctions } = page;
  useUndoKeys(planner);
  useEffect(() => {
    void planner.sheets.read();
  }, [planner]);
  const main = useRef<HTMLElement>(null);
  const shown = showsFunctions.value ? "functions" : tab.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is shown next is read from its top
  useLayoutEffect(() => main.current?.scrollTo(0, 0), [shown]);
  const Panel = panels[tab.value];
  return (
    <PageContext.Provider value={page}>
      <Header />
      <main ref={main}>
        <Notice />
        {showsFunctions.value ? (
          <FunctionsPanel />
        ) : planner.base.value ? (
          <>
            <OpenedCard />
            <AnswerCard />
            <Tabs tabs={tabs} />
            <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab.value}`}>
              <Panel />
            </div>
          </>
        ) : (
          <StartPanel />
        )}
      </main>
      {planner.base.value && !showsFunctions.value && <RunBar />}
    </PageContext.Provider>
  );
}
