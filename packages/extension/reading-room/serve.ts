import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { escapeText } from "./markup.ts";
import { addressOf, renderIndex } from "./render-index.ts";
import { renderSeed } from "./render-seed.ts";
import type { Seed } from "./seed.ts";

/** A reading room that is open. */
export interface OpenRoom {
  /** `http://127.0.0.1:40321/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Opens the reading room on this machine only, on a port that is free; it knows its own pages and nothing else. */
export async function openRoom(seeds: readonly Seed[]): Promise<OpenRoom> {
  const pages = new Map([
    ["/", () => renderIndex(seeds)],
    ...seeds.map((seed) => [addressOf(seed), () => renderSeed(seed)] as const),
  ]);
  const server = createServer((request, response) => {
    const page = request.method === "GET" ? pages.get((request.url ?? "/").split(/[?#]/)[0] ?? "/") : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    response.end(page?.() ?? notFound(request.url ?? ""));
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

function notFound(path: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Niet gevonden</title><p>Deze pagina is er niet: ${escapeText(path.slice(0, 200))}. <a href="/">Terug naar de leeskamer</a></p></html>`;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
