import { beforeEach, describe, expect, it } from "vitest";
import { aLibrary, type LibraryWorld } from "../../testing/library.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { click, draw, press, type, until } from "../../testing/screen.ts";
import { speakEnglish } from "../../testing/speak-english.ts";
import { Library } from "./library.tsx";

const VERSLAG = {
  key: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  url: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  title: "Verslag schriftelijk overleg JBZ-Raad",
};
let world: LibraryWorld;
let root: HTMLElement;

beforeEach(() => {
  history.replaceState(null, "", "#");
  world = aLibrary();
});

async function open(): Promise<void> {
  root = await draw(<Library ports={world.libraryPorts} />);
}

async function openWithNotes(hash = "#notities"): Promise<void> {
  history.replaceState(null, "", hash);
  await world.store.put(aNote({ id: noteId(1), body: "Het kabinet verwacht er weinig van.", tags: ["navragen"] }));
  await world.store.put(
    aNote({ id: noteId(2), body: "Café België: zelfde zin.", document: VERSLAG, modified: "2026-10-12T09:00:00.000Z" }),
  );
  await world.store.put(
    aNote({
      id: noteId(3),
      body: "Over de hele brief.",
      target: { kind: "document" },
      modified: "2026-07-01T09:00:00.000Z",
    }),
  );
  await world.libraryPorts.library.reload();
  await open();
  await until(() => expect(rows().length).toBeGreaterThan(0));
}

const rows = () => [...root.querySelectorAll<HTMLElement>("article.ln")];
const titles = () => [...root.querySelectorAll(".dh h2")].map((title) => title.textContent);
const bodies = () => [...root.querySelectorAll(".ln .body")].map((body) => body.textContent);
const facets = () => [...root.querySelectorAll(".f button")].map((facet) => facet.textContent);

async function pressNamed(selector: string, name: string): Promise<void> {
  [...root.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent === name)?.click();
}

async function pressFacet(name: string): Promise<void> {
  const place = facets().indexOf(name);
  expect(place, `${name} in ${facets().join(", ")}`).not.toBe(-1);
  root.querySelectorAll<HTMLElement>(".f button")[place]?.click();
}

describe("the library page", () => {
  it("teaches where there is no note yet", async () => {
    await open();
    await until(() => expect(root.textContent).toContain("Hier komt alles wat u in de kantlijn schrijft"));
  });

  it("lists every note under its document, the document written about last first", async () => {
    await openWithNotes();
    expect(titles()).toEqual([VERSLAG.title, KAMERBRIEF.title]);
    expect(root.querySelector(".summary p")?.textContent?.replaceAll(/\s+/gu, " ")).toBe("3 notities in 2 documenten");
    expect(root.querySelector<HTMLAnchorElement>(".dh h2 a")?.href).toBe(VERSLAG.url);
    expect(facets()).toContain("rijksoverheid.nl2");
  });

  it("says when the last backup was made, and leads to all of them", async () => {
    await openWithNotes();
    await until(() => expect(root.querySelector(".facets")?.textContent).toContain("Er is nog geen reservekopie."));
    expect(root.querySelector(".facets a")?.getAttribute("href")).toBe("#opslag");
  });

  it("saves what an editor left unsaved, as in a library that was closed while the disk was full", async () => {
    const note = aNote({ id: noteId(9), body: "Dit mag niet weg." });
    world.libraryPorts.unsaved.keep({ note, writer: noteId(90) });
    await openWithNotes();
    await until(() => expect(bodies()).toContain("Dit mag niet weg."));
    expect(await world.store.get(noteId(9))).toMatchObject({ value: { body: "Dit mag niet weg." } });
    expect(world.libraryPorts.unsaved.all()).toEqual([]);
  });

  it("marks what was sought, accents and all", async () => {
    await openWithNotes();
    await type(root, "input[type=search]", "belgie");
    await until(() => expect(bodies()).toEqual(["Café België: zelfde zin."]));
    expect(root.querySelector("mark")?.textContent).toBe("België");
    expect(location.hash).toBe("#notities?zoek=belgie");
  });

  it("says so where nothing is found, and not that there are no notes", async () => {
    await openWithNotes();
    await type(root, "input[type=search]", "luchthaven");
    await until(() => expect(root.textContent).toContain("Geen notities gevonden"));
    expect(root.textContent).not.toContain("Hier komt alles");
  });

  it("is searched from any part, and leads to what was found", async () => {
    await openWithNotes();
    location.hash = "#opslag";
    root = await draw(<Library ports={world.libraryPorts} parts={{ opslag: () => <p>Waar uw notities staan</p> }} />);
    expect(rows()).toEqual([]);
    await type(root, "input[type=search]", "belgie");
    await until(() => expect(bodies()).toEqual(["Café België: zelfde zin."]));
    expect(location.hash).toBe("#notities?zoek=belgie");
  });

  it("shows the notes of one site, and all again", async () => {
    await openWithNotes();
    await pressFacet("tweedekamer.nl1");
    await until(() => expect(titles()).toEqual([VERSLAG.title]));
    await pressFacet("Alle notities3");
    await until(() => expect(titles()).toHaveLength(2));
  });

  it("opens as its address says", async () => {
    await openWithNotes("#notities?site=rijksoverheid.nl&groep=none&volgorde=oldest");
    await until(() => expect(rows()).toHaveLength(2));
    expect(titles()).toEqual([]);
  });

  it("goes to the search field with a slash, and types one there", async () => {
    await openWithNotes();
    await press(document.body, "/");
    const field = root.querySelector<HTMLInputElement>("input[type=search]");
    expect(document.activeElement).toBe(field);
  });

  it("opens a note in full, with its passage between the words around it, and leads there", async () => {
    await openWithNotes();
    await click(root, ".ln-open");
    await until(() => expect(root.querySelector(".det .ctx mark")?.textContent).toContain("negatieve prikkels"));
    expect(root.querySelector<HTMLAnchorElement>(".det-act a")?.href).toBe(
      `${VERSLAG.url}#:~:text=negatieve%20prikkels%20behoren%20weliswaar%20ook%20tot%20de%20drukmiddelen`,
    );
    expect(location.hash).toBe(`#notities?notitie=${noteId(2)}`);
  });

  it("does not let go of what is chosen when a note is opened, and does when the list is another", async () => {
    await openWithNotes();
    await click(root, ".ln-pick");
    await until(() => expect(root.querySelector(".chosen-bar")?.textContent).toContain("1 gekozen"));
    await click(root, ".ln-open");
    await until(() => expect(root.querySelector(".det .ctx")).not.toBeNull());
    expect(root.querySelector(".chosen-bar")).not.toBeNull();
    await pressFacet("tweedekamer.nl1");
    await until(() => expect(root.querySelector(".chosen-bar")).toBeNull());
  });

  it("leads from the search field, and from the start of the page, to the notes", async () => {
    await openWithNotes();
    const row = root.querySelector(".ln-open");
    await press(root.querySelector("input[type=search]") ?? root, "ArrowDown");
    expect(document.activeElement).toBe(row);
    await press(document.body, "/");
    await click(root, ".skip");
    expect(document.activeElement).toBe(row);
  });

  it("goes through the list by keys, chooses and removes, with a way back", async () => {
    await openWithNotes();
    const [first] = rows().map((row) => row.querySelector<HTMLElement>(".ln-open"));
    first?.focus();
    await press(document.activeElement ?? root, "j");
    await until(() => expect(document.activeElement?.textContent).toContain("Over de hele brief."));
    await press(document.activeElement ?? root, "x");
    await until(() => expect(root.querySelector(".chosen-bar")?.textContent).toContain("1 gekozen"));
    await press(document.activeElement ?? root, "Delete");
    await until(() => expect(bodies()).not.toContain("Over de hele brief."));
    await until(() => expect(document.activeElement?.textContent).toContain("Het kabinet verwacht"));
    await click(root, ".toast button");
    await until(() => expect(bodies()).toHaveLength(3));
  });

  it("leaves letters alone where the focus is not in the list", async () => {
    await openWithNotes();
    await press(document.body, "x");
    await press(document.body, "Delete");
    expect(root.querySelector(".chosen-bar")).toBeNull();
    expect(bodies()).toHaveLength(3);
  });

  it("chooses all that was found, and no more", async () => {
    await openWithNotes("#notities?site=rijksoverheid.nl");
    rows()[0]?.querySelector<HTMLElement>(".ln-open")?.focus();
    await press(document.activeElement ?? root, "a", { ctrlKey: true });
    await until(() => expect(root.querySelector(".chosen-bar")?.textContent).toContain("2 gekozen"));
  });

  it("gives a tag to what is chosen, and refuses what is none", async () => {
    await openWithNotes();
    await click(root, ".ln-pick");
    await until(() => expect(root.querySelector(".tag-form")).not.toBeNull());
    await type(root, ".tag-form input", "x".repeat(61));
    expect(root.querySelector<HTMLButtonElement>(".tag-form [type=submit]")?.disabled).toBe(true);
    await type(root, ".tag-form input", "#navragen");
    await click(root, ".tag-form [type=submit]");
    await until(() => expect(facets()).toContain("#navragen2"));
    await click(root, ".toast button");
    await until(() => expect(facets()).toContain("#navragen1"));
  });

  it("lets go of what another window removed, and of nothing else", async () => {
    await openWithNotes();
    for (const pick of root.querySelectorAll<HTMLElement>(".ln-pick")) pick.click();
    await until(() => expect(root.querySelector(".chosen-bar")?.textContent).toContain("3 gekozen"));
    await world.ports.notes.remove([noteId(1)]);
    await until(() => expect(root.querySelector(".chosen-bar")?.textContent).toContain("2 gekozen"));
    expect(root.querySelectorAll(".ln-pick:checked")).toHaveLength(2);
  });

  it("keeps the keyboard at its note where another window writes in it, and the note moves", async () => {
    await openWithNotes("#notities?groep=none");
    const last = rows().at(-1)?.querySelector<HTMLElement>(".ln-open");
    last?.focus();
    const words = last?.textContent;
    await until(() => expect(root.querySelector(".ln-open[tabindex='0']")?.textContent).toBe(words));
    for (const at of [1, 2, 3]) {
      const note = await world.ports.notes.get(noteId(at));
      if (!note.ok || note.value === undefined || !words?.includes(note.value.body)) continue;
      await world.ports.notes.tag({ ids: [noteId(at)], add: ["bijgewerkt"], remove: [] });
    }
    await until(() => expect(rows()[0]?.textContent).toContain("bijgewerkt"));
    expect(root.querySelector(".ln-open[tabindex='0']")?.textContent).toBe(words);
    expect(document.activeElement?.textContent).toBe(words);
  });

  it("leaves the keyboard in the list when what had the focus goes with what is done", async () => {
    await openWithNotes();
    await click(root, ".ln-pick");
    await until(() => expect(root.querySelector(".tag-form")).not.toBeNull());
    root.querySelector<HTMLElement>(".tag-form input")?.focus();
    await type(root, ".tag-form input", "navragen");
    await click(root, ".tag-form [type=submit]");
    await until(() => expect(root.querySelector(".chosen-bar")).toBeNull());
    await until(() => expect(document.activeElement?.className).toBe("ln-open"));
  });

  it("writes on in a note, and shows what it was before", async () => {
    await openWithNotes(`#notities?notitie=${noteId(1)}`);
    await until(() => expect(root.querySelector(".det-act")).not.toBeNull());
    await click(root, ".det-act [aria-pressed]");
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    await type(root, "textarea", "Het kabinet verwacht er **niets** van.");
    await click(root, ".ed-foot .done");
    await until(() => expect(root.querySelector(".det strong")?.textContent).toBe("niets"));
    await until(() => expect(bodies()).toContain("Het kabinet verwacht er niets van."));
    const versions = root.querySelector<HTMLDetailsElement>("details.det-sec");
    if (versions !== null) versions.open = true;
    versions?.dispatchEvent(new Event("toggle"));
    await until(() => expect(root.querySelectorAll(".versions li")).toHaveLength(1));
  });

  it("keeps what was removed in the trash, puts it back, and asks once before it erases", async () => {
    await world.store.put(aNote({ id: noteId(7), body: "Weg ermee." }));
    await world.store.trash([noteId(7)]);
    await openWithNotes("#prullenbak");
    expect(bodies()).toEqual(["Weg ermee."]);
    expect(root.querySelector(".date")?.textContent).toBe("nog 30 dagen");
    await click(root, ".trash-bar button");
    expect(await world.store.get(noteId(7))).toMatchObject({ ok: true, value: { body: "Weg ermee." } });
    expect(root.textContent).toContain("1 notitie voorgoed wissen? Dit kan niet ongedaan worden gemaakt.");
    await click(root, ".erase .btn");
    await until(() => expect(root.textContent).toContain("De prullenbak is leeg"));
    expect(await world.store.get(noteId(7))).toEqual({ ok: true, value: undefined });
  });

  it("says so where what is to come back was erased for good meanwhile", async () => {
    await openWithNotes();
    await press(root.querySelector(".ln-open") ?? root, "Delete");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("Notitie staat in de prullenbak"));
    await world.store.erase([noteId(2)]);
    await click(root, ".toast .btn");
    await until(() =>
      expect(root.querySelector(".toast")?.textContent).toBe(
        "1 notitie is intussen voorgoed gewist en komt niet terug",
      ),
    );
    await until(() => expect(bodies()).not.toContain("Café België: zelfde zin."));
  });

  it("speaks English to who reads English, and leaves the words of papers and notes as they are", async () => {
    speakEnglish();
    await openWithNotes();
    expect(root.querySelector(".summary p")?.textContent?.replaceAll(/\s+/gu, " ")).toBe("3 notes in 2 documents");
    expect(root.querySelector("input[type=search]")?.getAttribute("placeholder")).toBe("Search all notes");
    expect([...root.querySelectorAll(".dh [lang=nl]")].map(({ textContent }) => textContent)).toEqual(titles());
    expect(root.querySelector(".ln .quote")?.getAttribute("lang")).toBe("nl");
    await click(root, ".ln-open");
    await until(() => expect(root.querySelector(".det")?.textContent).toMatch(/Written \d+ \w+ 2026, changed/u));
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

  it("leads from a store that does not open to the backups, and gives the browser's own words along", async () => {
    world.trouble = { kind: "cannot-open", detail: "UnknownError: backing store" };
    await open();
    await until(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
    await click(root, "details button");
    expect(world.clipboard).toEqual(["UnknownError: backing store"]);
    await click(root, ".act .btn:not(.primary)");
    expect(location.hash).toBe("#opslag");
  });

  it("takes what is chosen along to the ways out, and forgets it when the list is seen again", async () => {
    history.replaceState(null, "", "#notities?zoek=zin");
    await world.store.put(aNote({ id: noteId(2), body: "Zelfde zin." }));
    await world.libraryPorts.library.reload();
    root = await draw(
      <Library ports={world.libraryPorts} parts={{ exporteren: ({ chosen }) => <main>{chosen.join()}</main> }} />,
    );
    await until(() => expect(rows()).toHaveLength(1));
    await click(root, ".ln-pick");
    await until(() => expect(root.querySelector(".chosen-bar")).not.toBeNull());
    await pressNamed(".chosen-bar button", "Exporteren");
    await until(() => expect(root.querySelector("main")?.textContent).toBe(noteId(2)));
    expect(location.hash).toBe("#exporteren?zoek=zin");
    history.replaceState(null, "", "#notities");
    dispatchEvent(new Event("popstate"));
    await until(() => expect(rows()).toHaveLength(1));
    await pressNamed(".hd-act a", "Exporteren");
    dispatchEvent(new Event("hashchange"));
    await until(() => expect(root.querySelector("main")?.textContent).toBe(""));
  });

  it("has no part for what it is not given", async () => {
    await open();
    expect([...root.querySelectorAll(".seg a")].map((part) => part.textContent)).toEqual(["Notities", "Prullenbak"]);
  });
});
