// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { askPublication } from "./ask-publication.ts";

const METADATA = (id: string) =>
  `<metadata_gegevens><metadata name="DC.title" content="Brief over opvang"/><metadata name="DCTERMS.issued" content="2022-11-15"/><metadata name="DC.identifier" content="${id}"/></metadata_gegevens>`;

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real server on this machine in the place of the site; gives its address. */
async function site(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

describe("asking an official publication for its title", () => {
  it("asks for its metadata, and sends nothing of the reader's", async () => {
    let asked: IncomingMessage | undefined;
    const address = await site((request, response) => {
      asked = request;
      response.end(METADATA("kst-19637-3005"));
    });
    expect(await askPublication("kst-19637-3005", { site: address })).toEqual({
      state: "found",
      title: "Brief over opvang",
      issued: "2022-11-15",
    });
    expect(asked?.url).toBe("/kst-19637-3005/metadata.xml");
    expect(asked?.headers.cookie).toBeUndefined();
    expect(asked?.headers.referer).toBeUndefined();
  });

  it("never takes the title of another paper", async () => {
    const address = await site((_, response) => response.end(METADATA("kst-19637-3006")));
    expect(await askPublication("kst-19637-3005", { site: address })).toEqual({ state: "unreadable" });
  });

  it("says that a paper is missing, also where the site sends on to a page of its own for that", async () => {
    const plain = await site((_, response) => response.writeHead(404).end());
    expect(await askPublication("kst-1-1", { site: plain })).toEqual({ state: "missing" });
    server?.close();
    const sentOn = await site((request, response) => {
      if (request.url === "/Errors/404.htm") response.end("<html>Niet gevonden</html>");
      else response.writeHead(302, { location: "/Errors/404.htm" }).end();
    });
    expect(await askPublication("kst-1-1", { site: sentOn })).toEqual({ state: "missing" });
  });

  it("says that the site is silent where it fails, breaks off or is not there", async () => {
    const failing = await site((_, response) => response.writeHead(503).end());
    expect(await askPublication("kst-1-1", { site: failing })).toEqual({ state: "silent" });
    server?.close();
    const breaking = await site((request) => request.socket.destroy());
    expect(await askPublication("kst-1-1", { site: breaking })).toEqual({ state: "silent" });
  });

  it("lets go of a site that takes too long, also half way its answer", async () => {
    const slow = await site(() => undefined);
    expect(await askPublication("kst-1-1", { site: slow, patience: 50 })).toEqual({ state: "silent" });
    server?.close();
    const halting = await site((_, response) => response.write("<metadata_gegevens>"));
    expect(await askPublication("kst-1-1", { site: halting, patience: 50 })).toEqual({ state: "silent" });
  });

  it("does not understand a page, or an answer without end", async () => {
    const page = await site((_, response) => response.end("<html>Onderhoud</html>"));
    expect(await askPublication("kst-1-1", { site: page })).toEqual({ state: "unreadable" });
    server?.close();
    const endless = await site((_, response) => response.end(METADATA("kst-1-1") + " ".repeat(300_000)));
    expect(await askPublication("kst-1-1", { site: endless })).toEqual({ state: "unreadable" });
  });
});
