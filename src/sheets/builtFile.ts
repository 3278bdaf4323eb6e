/** Files that the build writes beside the script, so that no formula in a cell has to load them. */
type BuiltFile = "sidebar" | "engine" | "messages" | "functions" | "sample";

/** The text of such a file; all but the sidebar are JSON. Google keeps only files called .html beside a script. */
export function builtFile(name: BuiltFile): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
