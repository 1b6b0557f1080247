import { beforeEach, describe, expect, it } from "vitest";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { aSummary, aWorld, TAB, type World } from "../../testing/ports.ts";
import { click, close, draw, press, type, until } from "../../testing/screen.ts";
import { speakEnglish } from "../../testing/speak-english.ts";
import { Panel } from "./panel.tsx";

let world: World;
let root: HTMLElement;

beforeEach(() => {
  world = aWorld();
});

async function open(): Promise<void> {
  root = await draw(<Panel ports={world.ports} />);
  await until(() => expect(root.querySelector("[role=tab]") ?? root.querySelector(".msg")).not.toBeNull());
}

async function openNotes(): Promise<void> {
  await open();
  await click(root, "#tab-notes");
}

const shown = () => root.querySelector("main")?.textContent ?? "";

it("shows nothing of a page whose site is off, and lets the reader switch it on again", async () => {
  world = aWorld({ ...TAB, url: KAMERBRIEF.url });
  await open();
  expect(shown()).toContain("Internationale Organisatie");
  await world.ports.quietSites.write(new Set(["rijksoverheid.nl"]));
  await until(() => expect(shown()).toContain("Uit op rijksoverheid.nl"));
  expect(shown()).not.toContain("Internationale Organisatie");
  await click(root, ".act button");
  await until(() => expect(shown()).toContain("Internationale Organisatie"));
  expect(await world.ports.quietSites.read()).toEqual(new Set());
});

describe("the panel beside a page", () => {
  it("names the document and its site", async () => {
    await open();
    expect(root.querySelector("h1")?.textContent).toBe(KAMERBRIEF.title);
    expect(root.querySelector("header")?.textContent).toContain("rijksoverheid.nl");
  });

  it("lists entities by kind, with counts", async () => {
    await open();
    expect([...root.querySelectorAll("h2")].map((title) => title.textContent)).toEqual([
      "Organisaties",
      "Landen en regio’s",
    ]);
    expect(shown()).toContain("4×Internationale Organisatie voor Migratie");
  });

  it("speaks English where the browser does, and says what stays Dutch", async () => {
    speakEnglish();
    await open();
    expect([...root.querySelectorAll("main h2")].map((title) => title.textContent)).toEqual([
      "Organisations",
      "Countries and regions",
    ]);
    expect([...root.querySelectorAll("[role=tab]")].map((tab) => tab.firstChild?.textContent)).toEqual([
      "Page",
      "References",
      "Notes",
    ]);
    expect(root.querySelector("h1")?.lang).toBe("nl");
    const name = root.querySelector(".name");
    expect(name?.querySelector("[lang=nl]")?.textContent).toBe("Internationale Organisatie voor Migratie");
    expect(name?.textContent).toContain("4 times on this page");
  });

  it("counts nothing where the page could not be read, which is not the same as nought", async () => {
    world.summary = aSummary({ state: "failed", entities: [], references: [] });
    await open();
    await until(() => expect(root.textContent).toContain("Kantlijn kon deze pagina niet lezen"));
    const [page, references] = root.querySelectorAll("[role=tab]");
    expect([page?.textContent, references?.textContent]).toEqual(["Pagina", "Verwijzingen"]);
  });

  it("goes to the first mention, on to the next, and round", async () => {
    await open();
    await click(root, ".name");
    expect(root.querySelector(".stepper")?.textContent).toBe("1 van 4");
    await click(root, "[aria-label='Vorige plaats']");
    await click(root, "[aria-label='Volgende plaats']");
    await click(root, ".name");
    expect(world.revealed.map(({ index }) => index)).toEqual([0, 3, 0, 1]);
    expect(world.revealed[0]?.id).toBe("organisatie/internationale-organisatie-voor-migratie");
  });

  it("takes the reader back to where they were, and leaves the keyboard at the name", async () => {
    await open();
    await click(root, ".name");
    await click(root, "[aria-label='Terug naar waar u was op de pagina']");
    expect(world.wentBack).toBe(1);
    expect(root.querySelector(".stepper")).toBeNull();
    expect(root.ownerDocument.activeElement).toBe(root.querySelector(".name"));
  });

  it.each([
    ["land/be", "België", "tab-page"],
    ["kst-35300-VI-37", "Kamerstukken II 2019/20", "tab-references"],
  ])("shows what the reader asks for on the page: %s", async (id, words, tab) => {
    await open();
    await click(root, "#tab-notes");
    world.request({ kind: "show", target: { id, index: 0 } });
    await until(() => expect(root.querySelector(".on")?.textContent).toContain(words));
    expect(root.querySelector("[aria-selected=true]")?.id).toBe(tab);
    expect(root.ownerDocument.activeElement?.closest(".on")).not.toBeNull();
    expect(world.revealed).toEqual([]);
  });

  it("hides a kind with its switch, here and in every other panel, until it is switched on again", async () => {
    await open();
    const names = () => [...root.querySelectorAll(".name")].map((name) => name.firstChild?.textContent);
    const countries = "[aria-label='Landen en regio’s tonen en markeren']";
    await click(root, countries);
    await until(() => expect(names()).toEqual(["Internationale Organisatie voor Migratie"]));
    expect(root.querySelector(countries)?.getAttribute("aria-pressed")).toBe("false");
    expect(await world.ports.hiddenKinds.read()).toEqual(new Set(["land", "regio"]));
    expect(shown()).toContain("1Landen en regio’sverborgen");

    await close(root);
    await open();
    await until(() => expect(names()).toEqual(["Internationale Organisatie voor Migratie"]));
    await click(root, countries);
    await until(() => expect(names()).toContain("België"));
    expect(root.querySelector(countries)?.getAttribute("aria-pressed")).toBe("true");
    expect(await world.ports.hiddenKinds.read()).toEqual(new Set());
  });

  it("finds an entity without its accents and capitals", async () => {
    await open();
    await type(root, "main input", "BELGIE");
    expect([...root.querySelectorAll(".name")].map((name) => name.firstChild?.textContent)).toEqual(["België"]);
    await type(root, "main input", "Atlantis");
    expect(shown()).toContain("Niets gevonden voor ‘Atlantis’");
  });

  it("shows each citation as a link under its dossier, with how sure the link is", async () => {
    await open();
    await click(root, "#tab-references");
    const link = root.querySelector<HTMLAnchorElement>("a.ref");
    expect(link?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html");
    expect(link?.textContent?.replace(/\s/g, " ")).toBe("Kamerstukken II 2019/20, 35 300 VI, nr. 37");
    expect(root.querySelector("h2 .num")?.textContent).toBe("35\u202f300\u202fVI");
    expect(root.querySelector("h2")?.textContent).toContain("Ministerie van Justitie en Veiligheid (VI)");
    expect(shown()).toContain("zeker");
    await click(root, ".count");
    expect(world.revealed).toEqual([{ id: "kst-35300-VI-37", index: 0 }]);
  });

  it("goes between the tabs with the arrows, one stop in the tab order", async () => {
    await open();
    await press(root.querySelector("#tab-page")!, "ArrowLeft");
    expect(document.activeElement?.id).toBe("tab-notes");
    expect([...root.querySelectorAll("[role=tab]")].map((tab) => tab.getAttribute("tabindex"))).toEqual([
      "-1",
      "-1",
      "0",
    ]);
    await press(document.activeElement!, "Home");
    expect(document.activeElement?.id).toBe("tab-page");
  });

  it("says that a page has no text, and that one is still being read, in other words than “nothing found”", async () => {
    world.summary = aSummary({ state: "empty", entities: [], references: [] });
    await open();
    expect(shown()).toContain("Op deze pagina staat geen tekst om te lezen");
    world.announceSummary(aSummary({ state: "ready", entities: [] }));
    await until(() => expect(shown()).toContain("Geen begrippen gevonden"));
    world.announceSummary(aSummary({ state: "paused" }));
    await until(() => expect(shown()).toContain("wat Kantlijn tot nu toe heeft gelezen"));
  });
});

describe("the panel where no page answers", () => {
  it("tells what Kantlijn does, and on which sites", async () => {
    world = aWorld({ ...TAB, isOurSite: false });
    world.summary = undefined;
    await open();
    expect(shown()).toContain("Op deze pagina leest Kantlijn niet mee");
    expect(root.querySelector<HTMLAnchorElement>(".sites a")?.href).toBe("https://www.rijksoverheid.nl/");
  });

  it("comes to life when the reader goes to a page that answers", async () => {
    world = aWorld({ ...TAB, isOurSite: false });
    world.summary = undefined;
    await open();
    world.summary = aSummary();
    world.moveTo({ ...TAB, id: 8 });
    await until(() => expect(root.querySelector("h1")?.textContent).toBe(KAMERBRIEF.title));
  });
});

describe("notes in the panel", () => {
  it("teaches where there are none", async () => {
    await openNotes();
    await until(() => expect(shown()).toContain("Hier komt wat u in de kantlijn schrijft"));
  });

  it("lists notes in the order of the text, with the state of each", async () => {
    const target = (start: number) => {
      const note = aNote();
      if (note.target.kind !== "passage") throw new Error("the sample note has a passage");
      const position = { ...note.target.selector.position, start, end: start + 60 };
      return { kind: "passage", selector: { ...note.target.selector, position } } as const;
    };
    await world.store.put(aNote({ id: noteId(1), target: target(900), body: "Achteraan." }));
    await world.store.put(aNote({ id: noteId(2), target: target(10), body: "Vooraan." }));
    await world.store.put(aNote({ id: noteId(3), target: { kind: "document" }, body: "Over alles." }));
    world.summary = aSummary({
      notePlaces: [
        { noteId: noteId(1), state: "wees" },
        { noteId: noteId(2), state: "onzeker" },
      ],
    });
    await openNotes();
    await until(() => expect(root.querySelectorAll(".nt")).toHaveLength(3));
    const [first, second, third] = [...root.querySelectorAll(".nt")];
    expect(first?.textContent).toContain("Onzeker: de passage lijkt op meer dan één plaats te staan");
    expect(first?.textContent).toContain("Vooraan.");
    expect(second?.textContent).toContain("Los van de tekst");
    expect(second?.textContent).not.toContain("In de tekst");
    expect(third?.textContent).toContain("Bij het hele document");
  });

  it("opens the editor for a draft from the page, and keeps it one place while it is saved", async () => {
    await open();
    world.request({ kind: "write", draft: { document: KAMERBRIEF, target: aNote().target } });
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    const area = root.querySelector("textarea");
    expect(shown()).toContain("negatieve prikkels behoren weliswaar ook tot de drukmiddelen");
    await type(root, "textarea", "Navragen.");
    await until(() => expect(shown()).toContain("Bewaard"));
    expect(root.querySelector("textarea")).toBe(area);
    await click(root, ".done");
    await until(() => expect(root.querySelector("textarea")).toBeNull());
    expect(shown()).toContain("Navragen.");
    expect(root.querySelectorAll(".nt")).toHaveLength(1);
  });

  it("files a draft in the dossier of the page it is of, also after another page stood in the tab", async () => {
    const first = { key: "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html", title: "Motie Becker" };
    const second = { key: "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html", title: "Brief" };
    world.summary = { ...aSummary(), document: { ...first, url: first.key }, says: { id: "kst-35300-VI-37" } };
    await openNotes();
    const shows = { document: { ...second, url: second.key }, says: { id: "kst-19637-2375" } };
    world.announceSummary({ ...aSummary(), ...shows });
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Brief"));
    world.request({
      kind: "write",
      draft: { document: { ...second, url: second.key }, target: { kind: "document" } },
    });
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    await type(root, "textarea", "Navragen.");
    await click(root, ".done");
    await until(() => expect(root.querySelector("textarea")).toBeNull());
    expect(await world.store.all()).toMatchObject({ value: [{ body: "Navragen.", dossier: "19637" }] });
  });

  it("leaves a draft open that was asked for before its page has told what it is", async () => {
    const next = { key: "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html", title: "Brief" };
    const document = { ...next, url: next.key };
    await openNotes();
    world.request({ kind: "write", draft: { document, target: { kind: "document" } } });
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    world.announceSummary({ ...aSummary(), document });
    await until(() => expect(root.querySelector("h1")?.textContent).toBe("Brief"));
    expect(root.querySelector("textarea")).not.toBeNull();
  });

  it("opens the note whose mark the reader pressed on the page", async () => {
    await world.store.put(aNote({ body: "Eerste." }));
    await world.store.put(aNote({ id: noteId(2), body: "Tweede." }));
    await open();
    world.request({ kind: "open", noteId: noteId(2) });
    await until(() => expect(root.querySelector("textarea")?.value).toBe("Tweede."));
    await until(() => expect(shown()).toContain("Eerste."));
  });

  it("opens the note that the reader presses also where a text that was parted from it is in the editor", async () => {
    await world.store.put(aNote({ body: "Begin." }));
    await openNotes();
    await until(() => expect(root.querySelector("[aria-label='Bewerken']")).not.toBeNull());
    await click(root, "[aria-label='Bewerken']");
    await world.store.put(aNote({ body: "Elders herschreven.", modified: "2026-06-03T09:00:00.000Z" }));
    await type(root, "textarea", "Hier herschreven.");
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    world.request({ kind: "open", noteId: noteId(1) });
    await until(() => expect(root.querySelector("textarea")?.value).toBe("Elders herschreven."));
  });

  it("shows the notes where the note it is asked for is gone", async () => {
    await world.store.put(aNote({ body: "Eerste." }));
    await open();
    world.request({ kind: "open", noteId: noteId(9) });
    await until(() => expect(shown()).toContain("Eerste."));
    expect(root.querySelector("textarea")).toBeNull();
  });

  it("shows a term at the mention at which the reader asks for it", async () => {
    await open();
    world.request({ kind: "show", target: { id: "organisatie/internationale-organisatie-voor-migratie", index: 2 } });
    await until(() => expect(root.querySelector(".stepper")?.textContent).toBe("3 van 4"));
  });

  it("lists the notes of other documents, each leading back to its own", async () => {
    const url = "https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21838";
    await world.store.put(aNote({ body: "Hier." }));
    await world.store.put(
      aNote({ id: noteId(2), body: "Daar.", document: { key: url, url, title: "Brief over Dublin" } }),
    );
    await openNotes();
    await until(() => expect(root.querySelector(".elsewhere")).not.toBeNull());
    const others = root.querySelector(".elsewhere");
    expect(others?.textContent).toContain("In andere documenten");
    expect(others?.textContent).toContain("Brief over Dublin");
    expect(others?.textContent).toContain("Daar.");
    expect(others?.textContent).not.toContain("Hier.");
    expect(others?.querySelector("a")?.href).toContain(`${url}#:~:text=`);
  });

  it("writes a note on the document", async () => {
    await openNotes();
    await click(root, ".bar button");
    await type(root, "textarea", "Lezen voor het debat.");
    await click(root, ".done");
    await until(() => expect(shown()).toContain("Lezen voor het debat."));
    const kept = await world.store.all();
    expect(kept).toMatchObject({ ok: true, value: [{ target: { kind: "document" }, document: KAMERBRIEF }] });
  });

  it("gives the notes of the document along as a file, where there are any", async () => {
    await openNotes();
    expect(root.querySelector("[aria-label^='Bewaar deze notities']")).toBeNull();
    await world.store.put(aNote());
    await close(root);
    await openNotes();
    await until(() => expect(root.querySelector("[aria-label^='Bewaar deze notities']")).not.toBeNull());
    await click(root, "[aria-label^='Bewaar deze notities']");
    expect(world.saved).toMatchObject([
      {
        name: `${KAMERBRIEF.title.replace(/\.$/u, "")}.md`,
        type: "text/markdown",
        text: expect.stringContaining(aNote().body),
      },
    ]);
    expect(root.textContent).toContain("1 notitie in een bestand gezet als Markdown");
  });

  it("prints the page with its notes behind it, where there are any", async () => {
    await openNotes();
    expect(root.querySelector("[aria-label='Afdrukken met notities']")).toBeNull();
    await world.store.put(aNote());
    await close(root);
    await openNotes();
    await until(() => expect(root.querySelector("[aria-label='Afdrukken met notities']")).not.toBeNull());
    await click(root, "[aria-label='Afdrukken met notities']");
    await until(() => expect(root.textContent).toContain("staat klaar voor de printer"));
    expect(world.printed.map(({ document }) => document)).toEqual([KAMERBRIEF.key]);
  });

  it("says so calmly where no backups are made any more, and leads to them", async () => {
    await openNotes();
    expect(shown()).not.toContain("reservekopie");
    await world.ports.backupTrouble.write({ since: "2026-06-03T09:12:00.000Z", why: "full" });
    await until(() => expect(shown()).toContain("De dagelijkse reservekopie lukt niet sinds 3 juni"));
    await click(root, ".setting .more");
    expect(world.ports.openLibrary).toHaveBeenLastCalledWith("opslag");
    await world.ports.backupTrouble.write(undefined);
    await until(() => expect(shown()).not.toContain("reservekopie"));
  });

  /** A note of one word gets a second, and the reader goes to another tab at once. */
  async function writeAndLookElsewhere(): Promise<void> {
    await world.store.put(aNote({ body: "Een" }));
    await openNotes();
    await until(() => expect(root.querySelector("[aria-label=Bewerken]")).not.toBeNull());
    await click(root, "[aria-label=Bewerken]");
    await type(root, "textarea", "Een twee");
    await click(root, "#tab-page");
  }

  it("saves when the reader looks at another tab, and goes on with the note on return", async () => {
    await writeAndLookElsewhere();
    await expect.poll(() => world.store.get(noteId(1))).toMatchObject({ value: { body: "Een twee" } });
    await click(root, "#tab-notes");
    await until(() => expect(root.querySelector("textarea")?.value).toBe("Een twee"));
    expect(shown()).not.toContain("In een ander venster");
    await type(root, "textarea", "Een twee drie");
    await click(root, ".done");
    await until(() => expect(root.querySelector(".written")?.textContent).toBe("Een twee drie"));
    expect(await world.store.all()).toMatchObject({ value: [{ body: "Een twee drie" }] });
  });

  it("has the newest words on return also where the store has not answered yet", async () => {
    await writeAndLookElsewhere();
    await click(root, "#tab-notes");
    await until(() => expect(root.querySelector("textarea")?.value).toBe("Een twee"));
  });

  it("keeps a note that has no words yet while the reader looks something up, with what it is about", async () => {
    await openNotes();
    await click(root, ".bar .btn");
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    await click(root, "#tab-references");
    expect(root.querySelector("textarea")).toBeNull();
    await click(root, "#tab-notes");
    await until(() => expect(root.querySelector("textarea")).not.toBeNull());
    expect(root.querySelector(".nt.open")?.textContent).toContain("Bij het hele document");
  });

  it("says above the notes that none is marked in the page where the reader does not want that, and leads back", async () => {
    await world.store.put(aNote());
    await world.ports.paintNotes.write(false);
    await openNotes();
    await until(() => expect(shown()).toMatch(/^Uw notities worden nu niet in de pagina gemarkeerd/u));
    await click(root, ".setting .more");
    await until(() => expect(shown()).not.toContain("nu niet in de pagina gemarkeerd"));
    expect(await world.ports.paintNotes.read()).toBe(true);
  });

  it("keeps the keyboard at the note whose editor closes, and beside one that is removed", async () => {
    const passages = [1, 2, 3].map((n) => aNote({ id: noteId(n), body: `Notitie ${n}` }));
    for (const note of passages) await world.store.put(note);
    await openNotes();
    await until(() => expect(root.querySelectorAll("[aria-label=Bewerken]")).toHaveLength(3));
    await click(root, `#edit-${noteId(2)}`);
    await type(root, "textarea", "Notitie 2, en verder");
    await click(root, ".done");
    await until(() => expect(document.activeElement?.id).toBe(`edit-${noteId(2)}`));
    await click(root, ".nt:nth-child(2) [aria-label='Notitie verwijderen']");
    await until(() => expect(root.querySelectorAll("[aria-label=Bewerken]")).toHaveLength(2));
    expect(document.activeElement?.id).toBe(`edit-${noteId(3)}`);
  });

  it("keeps the editor of a note open while another note is removed", async () => {
    for (const n of [1, 2]) await world.store.put(aNote({ id: noteId(n), body: `Notitie ${n}` }));
    await openNotes();
    await until(() => expect(root.querySelectorAll("[aria-label=Bewerken]")).toHaveLength(2));
    await click(root, `#edit-${noteId(1)}`);
    await click(root, ".nt:not(.open) [aria-label='Notitie verwijderen']");
    await until(() => expect(root.querySelectorAll(".nt")).toHaveLength(1));
    expect(root.querySelector("textarea")?.value).toBe("Notitie 1");
  });

  it("brings back every word of a note that is removed while it is written", async () => {
    await world.store.put(aNote({ body: "Een" }));
    await openNotes();
    await until(() => expect(root.querySelector("[aria-label=Bewerken]")).not.toBeNull());
    await click(root, "[aria-label=Bewerken]");
    await type(root, "textarea", "Een twee drie");
    await click(root, ".ed [aria-label='Notitie verwijderen']");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("Notitie staat in de prullenbak"));
    await until(() => expect(root.querySelector(".nt")).toBeNull());
    await click(root, ".toast button");
    await until(() => expect(root.querySelector(".written")?.textContent).toBe("Een twee drie"));
  });

  it("saves what was left unsaved in another document too", async () => {
    const url = "https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21838";
    const note = aNote({ body: "Nog niet bewaard.", document: { key: url, url, title: "Brief over Dublin" } });
    world.ports.unsaved.keep({ note, writer: noteId(50) });
    await openNotes();
    await until(() => expect(root.querySelector(".elsewhere")?.textContent).toContain("Nog niet bewaard."));
    expect(world.ports.unsaved.all()).toEqual([]);
  });

  it.each(["click", "key"])("removes with a way back (%s)", async (way) => {
    await world.store.put(aNote());
    await openNotes();
    await until(() => expect(root.querySelector(".nt")).not.toBeNull());
    await click(root, "[aria-label='Notitie verwijderen']");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("Notitie staat in de prullenbak"));
    await until(() => expect(root.querySelector(".nt")).toBeNull());
    if (way === "click") await click(root, ".toast button");
    else await press(document.body, "z", { ctrlKey: true });
    await until(() => expect(root.querySelector(".nt")).not.toBeNull());
    expect(root.querySelector(".toast")).toBeNull();
  });
});

describe("a store in trouble", () => {
  it("never looks like no notes, and comes back when the reader tries again", async () => {
    await world.store.put(aNote());
    world.trouble = { kind: "cannot-open", detail: "UnknownError: Internal error opening backing store" };
    await openNotes();
    await until(() => expect(shown()).toContain("Uw notities zijn niet te openen. Ze zijn niet verwijderd."));
    expect(shown()).not.toContain("Hier komt wat u in de kantlijn schrijft");
    expect(root.querySelector("#tab-notes .n")).toBeNull();
    // Said once, and no new note is offered where it says that there can be none.
    expect(shown()).not.toContain("wat hier genoemd wordt zijn nu niet te lezen");
    expect(root.querySelector(".bar")).toBeNull();
    world.trouble = undefined;
    await click(root, ".primary");
    await until(() => expect(root.querySelectorAll(".nt")).toHaveLength(1));
  });

  it("leads to the backups, and on a full disk asks for room", async () => {
    world.trouble = { kind: "vanished", missing: 3 };
    await openNotes();
    await until(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
    await click(root, ".act .btn:nth-child(2)");
    expect(world.ports.openLibrary).toHaveBeenLastCalledWith("opslag");
    world.trouble = { kind: "full" };
    await click(root, ".act .primary");
    await until(() => expect(root.textContent).toContain("Maak ruimte op de schijf"));
    // Nothing can be erased from the trash either: to erase is to write.
    expect([...root.querySelectorAll(".act .btn")].map((way) => way.textContent)).toEqual(["Probeer opnieuw"]);
  });

  it("keeps an unsaved text over the closing of the panel, shows it as unsaved, and saves it when it can", async () => {
    world.trouble = { kind: "full" };
    await openNotes();
    await click(root, ".bar button");
    await type(root, "textarea", "Dit mag niet weg.");
    await close(root);
    await openNotes();
    await until(() => expect(shown()).toContain("Nog niet bewaard"));
    expect(shown()).toContain("Dit mag niet weg.");
    expect(root.querySelector("[aria-label='Notitie verwijderen']")).toBeNull();
    world.trouble = undefined;
    await click(root, ".primary");
    await until(() => expect(shown()).not.toContain("Nog niet bewaard"));
    expect(await world.store.all()).toMatchObject({ ok: true, value: [{ body: "Dit mag niet weg." }] });
  });

  it("says in a private window that nothing is written, and offers nothing to write with", async () => {
    world = aWorld({ ...TAB, isPrivate: true });
    await world.store.put(aNote());
    await openNotes();
    await until(() => expect(shown()).toContain("In een privévenster schrijft Kantlijn niets op"));
    expect(root.querySelector(".nt")).toBeNull();
    expect(root.querySelector(".bar")).toBeNull();
  });
});
