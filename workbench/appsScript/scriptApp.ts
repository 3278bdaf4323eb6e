import { emulate, enumeration } from "./emulate.js";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

export const authModes = enumeration<ScriptApp["AuthMode"]>("ScriptApp.AuthMode", [
  "NONE",
  "CUSTOM_FUNCTION",
  "LIMITED",
  "FULL",
]);

export function scriptApp(): ScriptApp {
  return emulate<ScriptApp>("ScriptApp", { AuthMode: authModes });
}
