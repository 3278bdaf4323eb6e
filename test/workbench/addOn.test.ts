import { describe, expect, it } from "vitest";
import { openPlain } from "../../workbench/plain/host.js";
import { plainSheet } from "../../workbench/plain/model.js";
import { openAddOn } from "../../workbench/runtime/addOn.js";

const page = "<p>planner</p>";
const menuCode = `
function onOpen(event) {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem("Plan", "showPlanner").addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Help " + event.authMode, "showHelp")).addToUi();
}
function showPlanner() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Planner"));
}
`;

function open(code: string, host = openPlain()) {
  const lines: string[] = [];
  const dist = { "Code.js": code, "sidebar.html": page };
  const addOn = openAddOn({ dist, host, name: "Shop", log: (line) => lines.push(line) });
  return { addOn, host, lines };
}

describe("opening a document", () => {
  it("lets onOpen build the menu, sub-menus and all", () => {
    const { addOn, host } = open(menuCode);
    addOn.open();
    expect(host.menus.get("Shop")).toEqual([
      { kind: "item", caption: "Plan", functionName: "showPlanner" },
      { kind: "separator" },
      {
        kind: "menu",
        caption: "More",
        items: [{ kind: "item", caption: "Help NONE", functionName: "showHelp" }],
      },
    ]);
  });

  it("is nothing to an add-on without onOpen", () => {
    const { addOn, host } = open("function other() {}");
    addOn.open();
    expect(host.menus.size).toBe(0);
  });

  it.each([
    ["SpreadsheetApp.getActive().getName()", "read the spreadsheet"],
    ["PropertiesService.getDocumentProperties().getKeys()", "call PropertiesService"],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", "call Ui.showSidebar"],
    ["SpreadsheetApp.getUi().alert('hello')", "call Ui.alert"],
  ])("does not let an add-on that is not enabled do %s", (call, words) => {
    const { addOn } = open(`function onOpen() { ${call}; }`);
    expect(() => addOn.open("NONE")).toThrow(`You do not have permission to ${words} here (AuthMode.NONE).`);
  });

  it("lets an enabled add-on read the document, but show nothing", () => {
    const reading = open("function onOpen() { console.log(SpreadsheetApp.getActive().getName()); }");
    reading.addOn.open("LIMITED");
    expect(reading.lines).toEqual(["Plain workbook"]);
    const showing = open(
      "function onOpen() { showPlanner(); }" + menuCode.slice(menuCode.indexOf("function showPlanner")),
    );
    expect(() => showing.addOn.open("LIMITED")).toThrow(
      "permission to call Ui.showSidebar here (AuthMode.LIMITED).",
    );
  });
});

describe("a menu item", () => {
  it("shows the sidebar", () => {
    const { addOn, host } = open(menuCode);
    addOn.runMenu("showPlanner");
    expect(host.sidebars).toEqual([{ title: "Planner", html: page }]);
  });

  it("asks and learns the answer, a closed window where none is given", () => {
    const { addOn, host, lines } = open(`function ask() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert("Save?", "The plan is new.", ui.ButtonSet.YES_NO);
      console.log(answer === ui.Button.YES, String(answer));
    }`);
    host.answers.push("YES");
    addOn.runMenu("ask");
    addOn.runMenu("ask");
    expect(lines).toEqual(["true YES", "false CLOSE"]);
    expect(host.alerts[0]).toEqual({ title: "Save?", message: "The plan is new.", buttons: "YES_NO" });
  });

  it("shows dialogs and toasts", () => {
    const { addOn, host } = open(`function show() {
      const page = HtmlService.createHtmlOutput("<b>").setWidth(500).setHeight(320);
      SpreadsheetApp.getUi().showModalDialog(page, "Functions");
      SpreadsheetApp.getActive().toast("Saved.", "Plan", 3);
      SpreadsheetApp.getActive().toast("Done.");
    }`);
    addOn.runMenu("show");
    expect(host.dialogs).toEqual([{ title: "Functions", html: "<b>", width: 500, height: 320, modal: true }]);
    expect(host.toasts).toEqual([
      { message: "Saved.", title: "Plan", seconds: 3 },
      { message: "Done.", title: "", seconds: 5 },
    ]);
  });
});

describe("a formula", () => {
  const code = `
    function SUM_OF(values, date) { return [[values[0][0] + values[1][0], date.getTime()], [typeof values, ""]]; }
    function READ() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue(); }
    function WRITE() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); return 1; }
    function UI() { return SpreadsheetApp.getUi(); }
    function TOAST() { SpreadsheetApp.getActive().toast("x"); return 1; }`;
  const host = openPlain({ sheets: [plainSheet(0, "Sheet1", [["kettle"]])] });
  const { addOn } = open(code, host);

  it("hands over rows and Dates as they are, and gives back rows", () => {
    expect(addOn.callFunction("SUM_OF", [[1], [2]], new Date(5))).toEqual([
      [3, 5],
      ["object", ""],
    ]);
  });

  it("may read the sheet and nothing more", () => {
    expect(addOn.callFunction("READ")).toBe("kettle");
    expect(() => addOn.callFunction("WRITE")).toThrow(
      "You do not have permission to change the spreadsheet here (AuthMode.CUSTOM_FUNCTION).",
    );
    expect(() => addOn.callFunction("TOAST")).toThrow("permission to call Spreadsheet.toast");
    expect(() => addOn.callFunction("UI")).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
  });
});

describe("a lock", () => {
  it("that someone else holds is not given", () => {
    const { addOn, host } = open(`
      function attempt() { return LockService.getDocumentLock().tryLock(1); }
      function insist() { LockService.getDocumentLock().waitLock(1); }`);
    host.locks.add("document");
    expect(addOn.callServer("attempt")).toBe(false);
    expect(() => addOn.callServer("insist")).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
    host.locks.delete("document");
    expect(addOn.callServer("attempt")).toBe(true);
  });

  it("is released when an execution fails", () => {
    const { addOn, host } = open(
      `function fail() { LockService.getDocumentLock().waitLock(1); throw new Error("no"); }`,
    );
    expect(() => addOn.callServer("fail")).toThrow("no");
    expect(host.locks.size).toBe(0);
  });
});

it("says that an add-on without Code.js is to be built", () => {
  expect(() => openAddOn({ dist: {}, host: openPlain() })).toThrow(
    "The add-on has no Code.js: build it first.",
  );
});
