import type { HostCalls, MenuItem } from "../host.js";
import { element } from "./element.js";

type Menu = HostCalls["setMenu"]["request"];

export interface MenuBar {
  readonly element: HTMLElement;
  /** A menu of the same title takes the place of the one before. */
  setMenu(menu: Menu): void;
}

/**
 * The menus that add-ons make: an add-on's own menu stands under Extensions, any other in the bar itself.
 *
 * @param run  called with the function of the item that was chosen
 */
export function createMenuBar(extensionsCaption: string, run: (functionName: string) => void): MenuBar {
  const menus = new Map<string, Menu>();
  const bar = element("nav", { className: "menus" });

  function choose(functionName: string): void {
    for (const open of bar.querySelectorAll("details[open]")) open.removeAttribute("open");
    run(functionName);
  }

  function draw(): void {
    const all = [...menus.values()];
    const addOnMenus = all
      .filter(({ addOn }) => addOn)
      .map(({ title, items }) => submenu(title, items, choose));
    const ownMenus = all
      .filter(({ addOn }) => !addOn)
      .map(({ title, items }) => submenu(title, items, choose));
    bar.replaceChildren(fold(extensionsCaption, addOnMenus), ...ownMenus);
  }

  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && bar.contains(target)) return;
    for (const open of bar.querySelectorAll("details[open]")) open.removeAttribute("open");
  });
  draw();
  return {
    element: bar,
    setMenu(menu) {
      menus.set(menu.title, menu);
      draw();
    },
  };
}

function submenu(
  title: string,
  items: readonly MenuItem[],
  choose: (functionName: string) => void,
): HTMLElement {
  return fold(
    title,
    items.map((item) => {
      if (item.kind === "separator") return element("hr");
      if (item.kind === "menu") return submenu(item.caption, item.items, choose);
      return element("button", { type: "button", onclick: () => choose(item.functionName) }, item.caption);
    }),
  );
}

function fold(caption: string, children: HTMLElement[]): HTMLElement {
  return element(
    "details",
    {},
    element("summary", {}, caption),
    element("div", { className: "menu-items" }, ...children),
  );
}
