import type { Language } from "./protocol.js";

/** The words that the script itself says: menu, explanation, refusals. The sidebar has its own catalogue. */
export interface Messages {
  readonly openPlanner: string;
  readonly aboutFunctions: string;
  readonly functionsTitle: string;
  readonly functionsText: string;
  readonly olderPage: string;
  readonly noSuchSheet: string;
  readonly nothingSelected: string;
  readonly scenarioSelected: string;
  readonly busy: string;
  readonly tooManyCells: string;
  readonly noSuchCell: (cell: string) => string;
  readonly noSuchFunction: (name: string) => string;
  readonly cellNotBlank: (cell: string) => string;
}

const english: Messages = {
  openPlanner: "Open the planner",
  aboutFunctions: "About the functions",
  functionsTitle: "Functions in cells",
  functionsText:
    "Type = and a name into a cell, such as =EOQ( or =CONVERSION(, and Sheets shows what it takes. A range may " +
    "stand in place of a single cell: one formula then answers for every row. The planner lists all functions. " +
    "They work in documents where the add-on is switched on.",
  olderPage: "This planner is older or newer than the add-on. Close it and open it again from the menu.",
  noSuchSheet: "That sheet is no longer there. Read the sheets again and choose another one.",
  nothingSelected: "No cells are selected. Click a cell of the table, or select the table with its headers.",
  scenarioSelected: "The selected sheet is a saved scenario. Select cells of one of your own tables.",
  busy: "Somebody else is saving at this moment. Nothing was written; try again in a few seconds.",
  tooManyCells: "The spreadsheet would have more than 10 million cells. Delete a sheet and try again.",
  noSuchCell: (cell) => `The sheet has no cell ${cell} any more. Read the sheets again.`,
  noSuchFunction: (name) => `There is no function called ${name}. Close the planner and open it again.`,
  cellNotBlank: (cell) =>
    `Cell ${cell} is not blank, and nothing is overwritten. Click a blank cell and try again.`,
};

const simplifiedChinese: Messages = {
  openPlanner: "打开规划助手",
  aboutFunctions: "函数说明",
  functionsTitle: "单元格函数",
  functionsText:
    "在单元格中输入等号和函数名，例如 =EOQ( 或 =CONVERSION(，表格会提示它需要什么。参数可以是单个单元格，" +
    "也可以是一个区域：一个公式就能算出每一行。规划助手里有全部函数的列表。函数只在启用了本插件的文档中可用。",
  olderPage: "侧边栏与插件的版本不一致。请关闭侧边栏，再从菜单中重新打开。",
  noSuchSheet: "该工作表已不存在。请重新读取工作表后另选一个。",
  nothingSelected: "没有选中单元格。请点击表中的一个单元格，或连同表头一起选中整个表。",
  scenarioSelected: "选中的工作表是保存的方案。请在自己的数据表中选择单元格。",
  busy: "此刻有其他人正在保存。没有写入任何内容，请几秒后再试。",
  tooManyCells: "电子表格将超过 1000 万个单元格。请删除一个工作表后再试。",
  noSuchCell: (cell) => `工作表中已没有单元格 ${cell}。请重新读取工作表。`,
  noSuchFunction: (name) => `没有名为 ${name} 的函数。请关闭规划助手后重新打开。`,
  cellNotBlank: (cell) => `单元格 ${cell} 不是空白，不会覆盖任何内容。请点击一个空白单元格后重试。`,
};

const traditionalChinese: Messages = {
  openPlanner: "開啟規劃助手",
  aboutFunctions: "函數說明",
  functionsTitle: "儲存格函數",
  functionsText:
    "在儲存格中輸入等號和函數名稱，例如 =EOQ( 或 =CONVERSION(，試算表會提示它需要什麼。引數可以是單一儲存格，" +
    "也可以是一個範圍：一個公式就能算出每一列。規劃助手裡有全部函數的清單。函數只在啟用了本外掛程式的文件中可用。",
  olderPage: "側邊欄與外掛程式的版本不一致。請關閉側邊欄，再從選單重新開啟。",
  noSuchSheet: "該工作表已不存在。請重新讀取工作表後另選一個。",
  nothingSelected: "沒有選取儲存格。請點選表中的一個儲存格，或連同標題列一起選取整個表。",
  scenarioSelected: "選取的工作表是儲存的方案。請在自己的資料表中選取儲存格。",
  busy: "此刻有其他人正在儲存。沒有寫入任何內容，請幾秒後再試。",
  tooManyCells: "試算表將超過 1000 萬個儲存格。請刪除一個工作表後再試。",
  noSuchCell: (cell) => `工作表中已沒有儲存格 ${cell}。請重新讀取工作表。`,
  noSuchFunction: (name) => `沒有名為 ${name} 的函數。請關閉規劃助手後重新開啟。`,
  cellNotBlank: (cell) => `儲存格 ${cell} 不是空白，不會覆蓋任何內容。請點選一個空白儲存格後重試。`,
};

export const messagesIn: Readonly<Record<Language, Messages>> = {
  en: english,
  "zh-CN": simplifiedChinese,
  "zh-TW": traditionalChinese,
};
