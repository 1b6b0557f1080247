import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExtensionPage } from "../support/extension-api.ts";
import { askFor } from "../support/own-calls.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { pause } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { LABEL, NO_TRACE, traceOfScripts, watchViolations } from "../support/script-traps.ts";
import { onSite } from "../support/served-pages.ts";
import { BRIEF } from "../support/two-papers.ts";

const ID = "00000000-0000-4000-8000-000000000001";
const SCRIPT = encodeURIComponent(LABEL);

/** Addresses of pages of ours, as somebody might get a reader to open them: none asks for what the page can be asked. */
const ADDRESSES = [
  `library.html#notities?notitie=${SCRIPT}&zoek=${SCRIPT}&label=${SCRIPT}&van=${SCRIPT}&volgorde=${SCRIPT}`,
  `library.html#notities?notitie=${ID}&verwijderen=1&wissen=ja`,
  `library.html#prullenbak?notitie=${ID}&wissen=alles`,
  `library.html#importeren?bestand=${encodeURIComponent(onSite("/kantlijn.json"))}`,
  "library.html#opslag?terugzetten=laatste",
  `library.html#citaties?verwijzing=${SCRIPT}`,
  "library.html#__proto__?constructor=1&__proto__[x]=1",
  `library.html?verwijder=${ID}#${"%".repeat(2_000)}`,
  `options.html#sites?add=${SCRIPT}`,
  "options.html#sites?add=voorbeeld.nl",
  `options.html#own-terms/${SCRIPT}`,
  "options.html#own-terms/%E0%A4%A",
  `sidepanel.html?tab=${SCRIPT}`,
  "sidepanel.html?tab=-1&schrijven=1",
  `welcome.html#${SCRIPT}`,
];

describe("an address of a page of ours", () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    reader = await Reader.open("hostile-addresses");
    library = await reader.visitOwn("library.html");
    const at = "2026-01-02T09:00:00.000Z";
    const document = { key: BRIEF, url: BRIEF, title: "Kamerbrief" };
    const note = { id: ID, document, target: { kind: "document" }, body: "Blijft staan.", created: at, modified: at };
    await askFor(library, "notes/save", { note, writer: ID });
  });
  afterAll(() => reader?.close());

  it.each(ADDRESSES)("changes nothing by itself and runs nothing: %s", async (address) => {
    const before = await allKept(library);
    const own = await reader.visitOwn(address, `(${watchViolations})()`);
    await own.waitForSelector("h1, h2, main");
    // What an address would start has begun by the time that a call of ours is answered.
    await askFor(own, "store/state");
    expect(await own.evaluate(traceOfScripts)).toEqual(NO_TRACE);
    expect(troubleOn(own)).toEqual([]);
    expect(await allKept(library)).toEqual(before);
    await own.close();
  });

  it("is out of reach of a page: in a frame, as a script, and by asking", async () => {
    const page = await reader.visit(onSite("/documenten/een-ander-stuk"));
    const address = await library.evaluate(() => location.origin + location.pathname);
    expect(await page.evaluate(reachFor, address)).toEqual({ isFetched: false, isScript: false });
    await pause(300);
    const frames = page.frames().map((frame) => frame.url());
    expect(frames.filter((url) => url.startsWith(new URL(address).origin))).toEqual([]);
    await page.close();
  });
});

/** Everything that is kept: notes, the trash, what was chosen, what waits for the panel. */
async function allKept(own: Page): Promise<unknown> {
  const notes = await askFor(own, "notes/recent", { limit: 10 });
  const trashed = await askFor(own, "notes/trashed");
  const stored = await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    const { local, session } = (browser ?? chrome)?.storage ?? {};
    // The background writes down by itself on which day it cleared the trash.
    const { "trash-swept": _, ...kept } = { ...(await local?.get(null)) } as Record<string, unknown>;
    return [kept, await session?.get(null)];
  });
  return { notes, trashed, stored };
}

/** Runs in the page. */
async function reachFor(address: string): Promise<{ readonly isFetched: boolean; readonly isScript: boolean }> {
  const frame = document.createElement("iframe");
  frame.src = address;
  document.body.append(frame);
  const script = document.createElement("script");
  script.src = new URL("background.js", address).href;
  const isScript = await new Promise<boolean>((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
  const isFetched = await fetch(address).then(
    () => true,
    () => false,
  );
  return { isFetched, isScript };
}
