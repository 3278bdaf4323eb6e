import type { UserLocale } from "./userLocale.js";

/** The workbench's own words; everything else on the page comes from Univer or from the add-on. */
interface Words {
  readonly extensions: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
}

const wordsByLocale: Record<UserLocale, Words> = {
  en: {
    extensions: "Extensions",
    open: "Open…",
    save: "Save as .xlsx",
    language: "Language of the user",
    close: "Close",
    ok: "OK",
    cancel: "Cancel",
    yes: "Yes",
    no: "No",
  },
  "zh-CN": {
    extensions: "扩展程序",
    open: "打开…",
    save: "另存为 .xlsx",
    language: "用户的语言",
    close: "关闭",
    ok: "确定",
    cancel: "取消",
    yes: "是",
    no: "否",
  },
  "zh-TW": {
    extensions: "擴充功能",
    open: "開啟…",
    save: "另存為 .xlsx",
    language: "使用者的語言",
    close: "關閉",
    ok: "確定",
    cancel: "取消",
    yes: "是",
    no: "否",
  },
};

export function wordsFor(locale: UserLocale): Words {
  return wordsByLocale[locale];
}
