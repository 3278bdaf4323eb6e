/** Exactly what becomes global in the script: the functions in cells, the menu, what the sidebar calls. */
export { CONVERSION } from "./functions/conversion.js";
export { LTV } from "./functions/customers.js";
export { ABC, EOQ } from "./functions/inventory.js";
export { onInstall, onOpen, showFunctionHelp, showPlanner } from "./menu.js";
export {
  plannerReadScenario,
  plannerReadWorkbook,
  plannerShowCell,
  plannerWriteSheets,
} from "./sidebarServer.js";
