import { element } from "./element.js";
import type { FrameCall, FromFrame, ToFrame } from "./frameMessages.js";

export interface HtmlFrame {
  readonly iframe: HTMLIFrameElement;
  /** No call from the frame is answered any more. */
  dispose(): void;
}

/**
 * Shows HTML of the add-on in a frame with an origin of its own: it reaches the page by messages only, and
 * loads nothing from outside. Google gives its frames a throw-away origin; none at all is stricter.
 *
 * @param shim  source of `google.script` for the frame
 */
export function createHtmlFrame(
  title: string,
  html: string,
  shim: string,
  run: (functionName: string, args: readonly unknown[]) => Promise<unknown>,
  onHostCall: (call: FrameCall, size: number) => void,
): HtmlFrame {
  const iframe = element("iframe", {
    className: "frame",
    title,
    srcdoc: withHead(html, `${contentPolicy}<script>${shim}</script>`),
  });
  iframe.setAttribute("sandbox", "allow-scripts allow-forms allow-popups allow-downloads allow-modals");

  function onMessage({ data, source }: MessageEvent<FromFrame>): void {
    if (source !== iframe.contentWindow) return;
    if (data.kind === "host") onHostCall(data.call, data.size);
    else void answer(data.id, run(data.functionName, data.args));
  }

  async function answer(id: number, execution: Promise<unknown>): Promise<void> {
    let reply: ToFrame;
    try {
      reply = { kind: "returned", id, result: await execution };
    } catch (error) {
      reply = { kind: "threw", id, message: (error as Error).message };
    }
    iframe.contentWindow?.postMessage(reply, "*");
  }

  addEventListener("message", onMessage);
  return { iframe, dispose: () => removeEventListener("message", onMessage) };
}

const contentPolicy = `<meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob: data:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob: data:",
  "connect-src blob: data:",
].join("; ")}">`;

/** Puts markup at the top of the head, before anything of the page's own. */
function withHead(html: string, markup: string): string {
  const opening = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!opening) return markup + html;
  const end = opening.index + opening[0].length;
  return html.slice(0, end) + markup + html.slice(end);
}
