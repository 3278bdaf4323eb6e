import type { IncomingMessage } from "node:http";
import { FileError } from "../files/fileWorkbook.js";

const bodyLimitBytes = 200_000_000;

/**
 * Whether a request comes from the workbench's own page: asked for under a loopback name (another name
 * that was made to point here is refused), and not sent by another site's page.
 */
export function mayEnter({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  const ownHosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${port}`);
  if (!ownHosts.includes(headers.host ?? "")) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return false;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/**
 * Isolation, so that the page may share memory with its workers, and a content policy under which
 * nothing loads from or goes to any other place. Scripts made from text are for the script worker alone;
 * WebAssembly, in which a sidebar may compute, is for all.
 */
export function securityHeaders(type: string): Record<string, string> {
  const scripts = type.startsWith("text/html")
    ? "'self' 'unsafe-inline' 'wasm-unsafe-eval' blob:"
    : "'self' 'unsafe-eval'";
  return {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": [
      "default-src 'self' blob: data:",
      `script-src ${scripts}`,
      "style-src 'self' 'unsafe-inline'",
      "worker-src 'self' blob:",
      "frame-ancestors 'none'",
    ].join("; "),
  };
}

/** @throws {FileError} if the body is too large to take */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bodyLimitBytes) {
      throw new FileError(
        `This is larger than the ${bodyLimitBytes / 1e6} MB that the workbench takes. Open a smaller file.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
