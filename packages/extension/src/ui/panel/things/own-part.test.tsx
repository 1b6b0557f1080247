import { beforeEach, describe, expect, it } from "vitest";
import type { KnownDocument } from "../../../model/known-document.ts";
import type { ThingTarget } from "../../../model/note.ts";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { aWorld, TAB, type World } from "../../../testing/ports.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import { Panel } from "../panel.tsx";

const MOTION = "kst-35300-VI-37";
const IOM = "organisatie/internationale-organisatie-voor-migratie";
const ON_IOM: ThingTarget = { kind: "term", id: IOM, name: "Internationale Organisatie voor Migratie" };

let world: World;
let root: HTMLElement;

beforeEach(() => {
  world = aWorld();
});

async function open(): Promise<void> {
  root = await draw(<Panel ports={world.ports} />);
  await until(() => expect(root.querySelector("#tab-page")).not.toBeNull());
}

function aDocument(n: number, special: Partial<KnownDocument> = {}): KnownDocument {
  const key = `https://www.rijksoverheid.nl/documenten/brief-${n}`;
  return {
    ...{ key, url: key, title: `Brief ${n}`, because: "noted", seen: `2026-11-0${n}T09:00:00.000Z` },
    papers: [
      {
        id: MOTION,
        reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "35300", toevoeging: "VI", ondernummer: "37" },
        citation: "Kamerstukken II 35 300 VI, nr. 37",
        count: n,
      },
    ],
    terms: [{ id: IOM, kind: "organisatie", name: "IOM", count: n }],
    ...special,
  };
}

const own = () => root.querySelector(".own")?.textContent ?? "";
const openTerm = () => click(root, `[aria-controls="card-${IOM}"]`);
const openPaper = async () => {
  await click(root, "#tab-references");
  await click(root, `[aria-controls="own-${MOTION}"]`);
};

describe("a row of the lists", () => {
  it("has a dot where there is a note, also one that is written while it is shown", async () => {
    await open();
    expect(root.querySelector(".own-sign")).toBeNull();
    const note = aNote({ id: noteId(9), target: ON_IOM });
    await world.ports.notes.save({ note, writer: noteId(50) });
    await until(() => expect(root.querySelector(".own-sign")?.textContent).toBe("1 notitie"));
  });

  it("says how many other documents cite a paper", async () => {
    for (const n of [1, 2]) await world.documents.put(aDocument(n));
    await world.documents.put(aDocument(3, { key: KAMERBRIEF.key }));
    await open();
    await click(root, "#tab-references");
    await until(() => expect(root.querySelector(".rf-foot")?.textContent).toContain("in 2 andere van uw documenten"));
  });

  it("opens where the reader asked for it on the page", async () => {
    await world.store.put(aNote({ target: ON_IOM, body: "Vraag na bij **Genève**." }));
    await open();
    await click(root, "#tab-notes");
    world.request({ kind: "about", thing: { kind: "term", id: IOM } });
    await until(() => expect(own()).toContain("Vraag na bij Genève."));
    expect(root.querySelector("[aria-selected=true]")?.id).toBe("tab-page");
    expect(root.querySelector(".t.on")?.textContent).toContain("Internationale Organisatie voor Migratie");
  });

  it("gives way to the notes where nothing on the page is about what was asked", async () => {
    await open();
    world.request({ kind: "about", thing: { kind: "reference", id: "kst-32317-789" } });
    await until(() => expect(root.querySelector("[aria-selected=true]")?.id).toBe("tab-notes"));
  });

  it("has nothing of the reader's own in a private window", async () => {
    world = aWorld({ ...TAB, isPrivate: true });
    await world.store.put(aNote({ target: ON_IOM }));
    await open();
    await openTerm();
    expect(root.querySelector(".own, .own-sign")).toBeNull();
    await click(root, "#tab-references");
    expect(root.querySelector(".rf .explain")).toBeNull();
  });
});

describe("what a reader has on a thing", () => {
  it("is their notes with where they were written, and the documents by name, newest first", async () => {
    const elsewhere = {
      key: "https://www.ind.nl/brief",
      url: "https://www.ind.nl/brief",
      title: "Een brief van de IND",
    };
    await world.store.put(aNote({ id: noteId(1), document: elsewhere, target: ON_IOM, kind: "vraag", tags: ["iom"] }));
    await world.documents.put(aDocument(1));
    await world.documents.put(aDocument(2));
    await world.documents.put(aDocument(3, { key: KAMERBRIEF.key, title: "Deze brief" }));
    await open();
    await openTerm();
    await until(() => expect(own()).toContain("Een brief van de IND"));
    expect(own()).toContain("vraag #iom");
    const links = [...root.querySelectorAll(".naming a")].map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["Brief 2", aDocument(2).url],
      ["Brief 1", aDocument(1).url],
    ]);
    expect(root.querySelector(".own .num")?.textContent).toBe("2");
  });

  it("begins with the way to a note, which is about that thing", async () => {
    await open();
    await openPaper();
    await until(() => expect(own()).toBe("Notitie bij deze verwijzing"));
    await click(root, ".own-write button");
    await until(() => expect(root.querySelector("textarea.txt")).not.toBeNull());
    expect(root.querySelector("main")?.textContent).toContain("Bij verwijzing Kamerstukken II");
  });

  it("is said to be out of reach where it is, and never looks like nothing", async () => {
    await world.store.put(aNote({ target: ON_IOM }));
    await open();
    world.trouble = { kind: "cannot-open", detail: "UnknownError" };
    await openTerm();
    await until(() => expect(own()).toContain("niet te lezen. Ze zijn niet verwijderd."));
  });
});

describe("the choice to have every document remembered", () => {
  it("is off, and asks what becomes of what was remembered when it is switched off again", async () => {
    await world.documents.put(aDocument(1, { because: "read" }));
    await world.documents.put(aDocument(2));
    await open();
    await click(root, "#tab-references");
    const box = "[aria-describedby=what-is-remembered]";
    expect(root.querySelector<HTMLInputElement>(box)?.checked).toBe(false);
    await click(root, box);
    expect(await world.ports.rememberReading.read()).toBe(true);
    expect(root.querySelector(".own-ask")).toBeNull();
    await click(root, box);
    await click(root, ".own-ask button");
    await until(() => expect(root.querySelector(".setting [role=status]")?.textContent).toBe("1 document vergeten."));
    expect(await world.documents.keys()).toMatchObject({ value: [aDocument(2).key] });
  });
});
