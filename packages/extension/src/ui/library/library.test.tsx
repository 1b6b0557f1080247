import { beforeEach, describe, expect, it } from "vitest";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { aWorld, type World } from "../../testing/ports.ts";
import { click, draw, press, type, until } from "../../testing/screen.ts";
import { Library } from "./library.tsx";

const VERSLAG = {
  key: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  url: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  title: "Verslag schriftelijk overleg JBZ-Raad",
};
let world: World;
let root: HTMLElement;

beforeEach(async () => {
  world = aWorld();
});

async function open(): Promise<void> {
  root = await draw(<Library ports={world.ports} />);
  await until(() => expect(root.querySelector("main")?.textContent).not.toBe(""));
}

async function openWithNotes(): Promise<void> {
  await world.store.put(aNote({ id: noteId(1), body: "Het kabinet verwacht er weinig van." }));
  await world.store.put(
    aNote({ id: noteId(2), body: "Café België: zelfde zin.", document: VERSLAG, modified: "2026-10-12T09:00:00.000Z" }),
  );
  await world.store.put(aNote({ id: noteId(3), body: "Over de hele brief.", target: { kind: "document" } }));
  await open();
}

const titles = () => [...root.querySelectorAll(".dh h2")].map((title) => title.textContent);
const bodies = () => [...root.querySelectorAll(".written")].map((body) => body.textContent);

describe("the library", () => {
  it("teaches where there is no note yet", async () => {
    await open();
    await until(() => expect(root.textContent).toContain("Hier komt alles wat u in de kantlijn schrijft"));
  });

  it("lists every note under its document, the document written about last first", async () => {
    await openWithNotes();
    expect(titles()).toEqual([VERSLAG.title, KAMERBRIEF.title]);
    expect(root.querySelector(".sub")?.textContent).toBe("3 notities in 2 documenten");
    expect(root.querySelector(".facets")?.textContent).toContain("rijksoverheid.nl2");
  });

  it("leads back to the document, and to the passage in it", async () => {
    await openWithNotes();
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".ln a")].map(({ href }) => href);
    expect(links[0]).toBe(
      `${VERSLAG.url}#:~:text=negatieve%20prikkels%20behoren%20weliswaar%20ook%20tot%20de%20drukmiddelen`,
    );
    expect(links).toContain(KAMERBRIEF.url);
  });

  it.each([
    ["in the text of a note", "KABINET weinig", ["Het kabinet verwacht er weinig van."]],
    ["without accents", "cafe belgie", ["Café België: zelfde zin."]],
    ["in the passage", "negatieve prikkels kabinet", ["Het kabinet verwacht er weinig van."]],
    ["in the title of the document", "jbz-raad", ["Café België: zelfde zin."]],
    ["nothing", "luchthaven", []],
  ])("finds %s", async (_, query, expected) => {
    await openWithNotes();
    await type(root, "input", query);
    expect(bodies()).toEqual(expected);
  });

  it("marks what was sought, accents and all", async () => {
    await openWithNotes();
    await type(root, "input", "belgie");
    expect(root.querySelector("mark")?.textContent).toBe("België");
  });

  it("shows the notes of one site, and all again", async () => {
    await openWithNotes();
    const sites = [...root.querySelectorAll<HTMLElement>(".f button")];
    expect(sites.map((site) => site.textContent)).toEqual(["Alle notities3", "rijksoverheid.nl2", "tweedekamer.nl1"]);
    await click(root, ".f li:last-child button[aria-pressed=false]");
    expect(titles()).toEqual([VERSLAG.title]);
  });

  it("goes to the search field with a slash", async () => {
    await openWithNotes();
    await press(document.body, "/");
    expect(document.activeElement).toBe(root.querySelector("input"));
  });

  it("removes with a way back", async () => {
    await openWithNotes();
    await click(root, "[aria-label='Notitie verwijderen']");
    await until(() => expect(bodies()).toHaveLength(2));
    await click(root, ".toast button");
    await until(() => expect(bodies()).toHaveLength(3));
  });

  it("never shows trouble as an empty library", async () => {
    world.trouble = { kind: "blocked" };
    await open();
    await until(() => expect(root.textContent).toContain("Uw notities wachten op een ander venster."));
    expect(root.textContent).not.toContain("Hier komt alles");
    world.trouble = undefined;
    await world.store.put(aNote());
    await click(root, ".primary");
    await until(() => expect(bodies()).toHaveLength(1));
  });

  it("shows a long note on request only", async () => {
    await world.store.put(aNote({ body: `Begin ${"woord ".repeat(10_000)}einde` }));
    await open();
    await until(() => expect(root.querySelector(".written")?.textContent?.length).toBe(600));
    await click(root, ".more");
    expect(root.querySelector(".written")?.textContent).toContain("einde");
  });
});
