import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { bundle } from "../simulation/golden/bundle.js";
import type { PageReport } from "../simulation/golden/goldenPage.js";

export interface GoldenServer {
  readonly origin: string;
  /** What the next page reports. */
  report(): Promise<PageReport>;
  close(): void;
}

const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** Serves the page of the golden run: at `/` freely, at `/strict` without `eval` and WebAssembly. */
export async function serveGoldenPage(): Promise<GoldenServer> {
  const script = await bundle("goldenPage.ts", "browser");
  let settle: (report: PageReport) => void = () => {};
  const isStrict = ({ url, headers }: IncomingMessage) =>
    url === "/strict" || headers.referer?.endsWith("/strict") === true;
  const server = createServer(async (request, response) => {
    if (isStrict(request)) response.setHeader("Content-Security-Policy", policy);
    if (request.method === "POST") {
      settle(JSON.parse(await text(request)) as PageReport);
      response.end();
    } else if (request.url === "/golden.js") {
      response.setHeader("Content-Type", "text/javascript").end(script);
    } else {
      response
        .setHeader("Content-Type", "text/html")
        .end('<!doctype html><script src="/golden.js" defer></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () =>
      new Promise((resolve) => {
        settle = resolve;
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
