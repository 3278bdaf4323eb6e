import type { Language } from "../../src/sheets/protocol.js";
import { en } from "./en.js";
import type { Catalogue } from "./language.js";
import { zhCN } from "./zhCN.js";
import { zhTW } from "./zhTW.js";

/** All languages. The build makes `dist/messages.html` of this; the page itself never loads it. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
