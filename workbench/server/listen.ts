import type { Server } from "node:http";

const portsTried = 50;
const largestPort = 65_535;

/** Listens on the loopback interface, on the wanted port or the next free one; says which. 0 is any. */
export async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  const last = Math.min(wanted + portsTried - 1, largestPort);
  for (let port = wanted; port <= last; port++) {
    if (await listens(server, port)) return (server.address() as { port: number }).port;
  }
  throw new Error(
    `Ports ${wanted} to ${last} are all taken. End another server, or choose a port: npm start -- --port 8000.`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error);
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", failed);
      resolve(true);
    });
  });
}
