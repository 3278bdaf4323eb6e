import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pages from the script's own files or from text; templates are not here. */
export function htmlService(execution: Execution): HtmlService {
  return emulate<HtmlService>("HtmlService", {
    createHtmlOutput: (html: unknown = "") => htmlOutput(String(html)),
    createHtmlOutputFromFile: (name: string) => {
      const html = execution.files[`${name}.html`] ?? execution.files[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(html);
    },
  });
}

function htmlOutput(html: string): HtmlOutput {
  const page = { content: html, title: "", width: 0, height: 0 };
  const having = (change: Partial<typeof page>) => {
    Object.assign(page, change);
    return self;
  };
  const self: HtmlOutput = emulate<HtmlOutput>("HtmlOutput", {
    getContent: () => page.content,
    setContent: (content: string) => having({ content }),
    append: (added: string) => having({ content: page.content + added }),
    appendUntrusted: (added: string) => having({ content: page.content + escapeHtml(added) }),
    clear: () => having({ content: "" }),
    getTitle: () => page.title,
    setTitle: (title: string) => having({ title }),
    getWidth: () => page.width,
    setWidth: (width: number) => having({ width }),
    getHeight: () => page.height,
    setHeight: (height: number) => having({ height }),
  });
  return self;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
