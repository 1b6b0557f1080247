import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../../../model/note.ts";
import { aKnownDocument } from "../../../testing/archives.ts";
import { aLibrary, type LibraryWorld } from "../../../testing/library.ts";
import { aNote, noteId } from "../../../testing/notes.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import { Library } from "../library.tsx";

const MOTION = {
  kind: "reference",
  id: "kst-35300-VI-37",
  name: "Kamerstukken II 35 300 VI, nr. 37",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "35300", toevoeging: "VI", ondernummer: "37" },
} as const;

let world: LibraryWorld;
let root: HTMLElement;

beforeEach(() => {
  history.replaceState(null, "", `#notities?notitie=${noteId(1)}`);
  world = aLibrary();
});

async function open(note: Note): Promise<void> {
  await world.store.put(note);
  await world.libraryPorts.library.reload();
  root = await draw(<Library ports={world.libraryPorts} />);
  await until(() => expect(root.querySelector(".det-act")).not.toBeNull());
}

const part = () => root.querySelector(".det-sec")?.textContent ?? "";

describe("a note in full", () => {
  it("names what stands in its passage; a term leads to all notes with that word", async () => {
    const exact = "dat Frontex met Marokko samenwerkt, zoals gemeld in Kamerstuk 32 317, nr. 788";
    await open(
      aNote({
        id: noteId(1),
        target: {
          kind: "passage",
          selector: {
            quote: { type: "TextQuoteSelector", exact, prefix: "Het kabinet meldt ", suffix: "." },
            position: { type: "TextPositionSelector", start: 18, end: 18 + exact.length },
          },
        },
      }),
    );
    await until(() => expect(part()).toContain("In deze passage"));
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".named a")];
    expect(links.map(({ textContent }) => textContent?.replaceAll("\u00a0", " "))).toEqual([
      "Frontex",
      "Marokko",
      "Kamerstukken II 32 317, nr. 788",
    ]);
    expect(links[0]?.getAttribute("href")).toBe("#notities?zoek=Frontex");
    expect(links[2]?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-788.html");
  });

  it("leads to the paper it is about, and names the other documents that cite it", async () => {
    const paper = { id: MOTION.id, reference: MOTION.reference, citation: MOTION.name, count: 2 };
    await world.documents.put(
      aKnownDocument({ key: "https://a.nl/1", title: "Brief over de begroting", papers: [paper] }),
    );
    const note = aNote({ id: noteId(1), target: MOTION });
    await world.documents.put(aKnownDocument({ ...note.document, papers: [paper] }));
    await open(note);
    await until(() => expect(part()).toBe("Ook aangehaald in uw documentenBrief over de begroting 2×2 keer"));
    expect(root.querySelector<HTMLAnchorElement>(".det .ln-about a")?.href).toBe(
      "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html",
    );
  });

  it("has the focus where another note was read before it, as the way there is gone", async () => {
    for (const n of [1, 2]) await world.store.put(aNote({ id: noteId(n), body: `Notitie ${n}` }));
    await open(aNote({ id: noteId(1), body: "Notitie 1" }));
    await until(() => expect(root.querySelector(".rel-open")).not.toBeNull());
    root.querySelector<HTMLElement>(".rel-open")?.focus();
    await click(root, ".rel-open");
    await until(() => expect(root.querySelector(".det .written")?.textContent).toBe("Notitie 2"));
    await until(() => expect(root.querySelector(".det")?.contains(document.activeElement)).toBe(true));
  });
});
