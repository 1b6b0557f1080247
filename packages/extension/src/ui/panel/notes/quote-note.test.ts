import { beforeEach, describe, expect, it } from "vitest";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { aWorld, TAB, type World } from "../../../testing/ports.ts";
import { quoteNote } from "./quote-note.ts";

const QUOTE = "negatieve prikkels behoren weliswaar ook tot de drukmiddelen";

let world: World;
let told: string[];

beforeEach(() => {
  world = aWorld();
  told = [];
});

function quote(note = aNote()): Promise<void> {
  return quoteNote(note, TAB.id, world.ports, (message) => told.push(message));
}

describe("the passage of a note, copied as a quotation", () => {
  it("is what the page knows of it and of its document", async () => {
    world.quoted.set(noteId(1), {
      words: QUOTE,
      document: { title: "", id: "kst-32317-789", vergaderjaar: "2022-2023" },
    });
    await quote();
    expect(world.clipboard).toEqual([`“${QUOTE}” (Kamerstukken II 2022/23, 32 317, nr. 789)`]);
    expect(told).toEqual(["Citaat gekopieerd, met vindplaats"]);
  });

  it("is what the note knows of it, where the passage is not on the page any more", async () => {
    await quote();
    expect(world.clipboard).toEqual([
      `“${QUOTE}” (‘${KAMERBRIEF.title}’, rijksoverheid.nl, ${KAMERBRIEF.url} (geraadpleegd op 20 november 2026))`,
    ]);
  });

  it("is not there for a note on a whole document", async () => {
    await quote(aNote({ target: { kind: "document" } }));
    expect([world.clipboard, told]).toEqual([[], []]);
  });

  it("says so where the browser does not give the clipboard, or nobody writes it out", async () => {
    world.clipboard = undefined;
    await quote();
    world.trouble = { kind: "cannot-open", detail: "gone" };
    await quote();
    expect(told).toEqual([
      "Kopiëren lukte niet: de browser gaf het klembord niet vrij.",
      "Kopiëren lukte niet. Probeer het nog eens.",
    ]);
  });
});
