import type { MenuItem } from "../host.js";
import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

/** A menu under construction, with what a parent menu needs of it. */
export interface NewMenu extends GoogleAppsScript.Base.Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** @param addOn whether it goes under the add-ons, where the caption is the add-on's name */
export function newMenu(execution: Execution, caption: string, addOn: boolean): NewMenu {
  const items: MenuItem[] = [];
  const adding = (item: MenuItem) => {
    items.push(item);
    return self;
  };
  const self: NewMenu = emulate<NewMenu>("Menu", {
    caption,
    items,
    addItem: (caption: string, functionName: string) => adding({ kind: "item", caption, functionName }),
    addSeparator: () => adding({ kind: "separator" }),
    addSubMenu: (menu) => {
      const { caption, items } = menu as NewMenu;
      return adding({ kind: "menu", caption, items });
    },
    addToUi: () => void execution.host.call("setMenu", { title: caption, items, addOn }),
  });
  return self;
}
