import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "../../../model/note.ts";
import type { NotePlace, NoteState } from "../../../model/page-summary.ts";
import { type PaperPiece, paper } from "../../../model/paper.ts";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { speakEnglish } from "../../../testing/speak-english.ts";
import { paperOf } from "./paper-of.ts";

const NOW = new Date(2026, 10, 22, 9, 5);

/** A note on a passage of the letter with these words. */
function onPassage(n: number, exact: string, special: Partial<Note> = {}): Note {
  const { target } = aNote();
  if (target.kind !== "passage") throw new Error("a note of a test is on a passage");
  const selector = { ...target.selector, quote: { ...target.selector.quote, exact } };
  return aNote({ id: noteId(n), target: { kind: "passage", selector }, body: `Tekst ${n}`, ...special });
}

const at = (n: number, state: NoteState): NotePlace => ({ noteId: noteId(n), state });

function print(notes: readonly Note[], places: readonly NotePlace[] = []) {
  return paperOf({ document: KAMERBRIEF, notes, places, now: NOW });
}

/** What is printed, a line for each paragraph. */
function linesOf(pieces: readonly PaperPiece[] = []): readonly string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [piece];
    const lines = linesOf(piece.inside);
    return ["section", "article", "footer"].includes(piece.tag) ? lines : [lines.join("")];
  });
}

describe("the notes behind a printed page", () => {
  it("stand in the order of the text, each with its number, then what has no place there, each in its group", () => {
    const printed = print(
      [
        onPassage(1, "landen van herkomst"),
        onPassage(2, "EUR 140 mln."),
        onPassage(3, "langs zes sporen"),
        onPassage(4, "het kabinet zet in"),
        aNote({ id: noteId(5), target: { kind: "document" }, body: "Lezen voor maandag" }),
        aNote({ id: noteId(6), target: { kind: "term", id: "organisatie/frontex", name: "Frontex" }, body: "Grens" }),
      ],
      [at(4, "found"), at(1, "changed"), at(2, "onzeker"), at(3, "wees")],
    );
    expect(printed?.numbered).toEqual([
      { noteId: noteId(4), number: 1 },
      { noteId: noteId(1), number: 2 },
    ]);
    expect(linesOf(printed?.pieces)).toEqual([
      "Notities bij dit stuk",
      ...["Bij de tekst", "1", "‘het kabinet zet in’", "Tekst 4", "2 juni 2026"],
      ...["2", "‘landen van herkomst’", "Tekst 1", "Deze passage is veranderd sinds u dit schreef · 2 juni 2026"],
      ...["Niet zeker waar in de tekst", "‘EUR 140 mln.’", "Tekst 2", "2 juni 2026"],
      ...["Los van de tekst", "‘langs zes sporen’", "Tekst 3", "2 juni 2026"],
      ...["Bij het hele stuk", "Lezen voor maandag", "2 juni 2026"],
      ...["Bij begrippen", "Frontex", "Grens", "2 juni 2026"],
      ...[KAMERBRIEF.title, KAMERBRIEF.url, "Afgedrukt op 22 november 2026, 09:05"],
    ]);
  });

  it("tell what each is filed under, and write the day out, also today: paper is read on another", () => {
    const filed = { kind: "vraag", tags: ["VVD", "prikkels"], dossier: "19637", modified: NOW.toISOString() };
    expect(linesOf(print([onPassage(1, "prikkels", filed)], [at(1, "found")])?.pieces)).toContain(
      "vraag · #VVD · #prikkels · dossier 19\u202f637 · 22 november 2026",
    );
  });

  it("write Markdown out, with the address behind the words of a link", () => {
    const body = "Zie **[de brief](https://www.rijksoverheid.nl/brief)** en <https://www.tweedekamer.nl/>\n\n3. visa";
    const lines = linesOf(print([onPassage(1, "prikkels", { body })], [at(1, "found")])?.pieces);
    expect(lines.join("\n")).toContain("Zie de brief (https://www.rijksoverheid.nl/brief) en ");
    expect(lines.join("\n").match(/tweedekamer/g)).toHaveLength(1);
    expect(lines).toContain("visa");
  });

  it("quote a long passage by its ends where it stands in the text, and in full where it does not", () => {
    const long = `De staatssecretaris ${"licht toe en ".repeat(40)}dankt de Kamer`;
    const quoted = (state: NoteState) =>
      linesOf(print([onPassage(1, long)], [at(1, state)])?.pieces).find((line) => line.startsWith("‘")) ?? "";
    expect(quoted("wees")).toBe(`‘${long}’`);
    expect(quoted("found").length).toBeLessThan(300);
    expect(quoted("found")).toMatch(/^‘De staatssecretaris licht .* … .*dankt de Kamer’$/);
  });

  it("are uncertain where the page has not told where they stand", () => {
    const printed = print([onPassage(1, "prikkels")]);
    expect(printed?.numbered).toEqual([]);
    expect(linesOf(printed?.pieces)).toContain("Niet zeker waar in de tekst");
  });

  it("are in the reader's language", () => {
    speakEnglish();
    const printed = print([onPassage(1, "prikkels")], [at(1, "found")]);
    expect(printed?.lang).toBe("en-GB");
    expect(linesOf(printed?.pieces)).toEqual(
      expect.arrayContaining(["Notes on this paper", "On the text", "2 June 2026"]),
    );
  });

  it("are nothing where there is none", () => {
    expect(print([])).toBeUndefined();
  });

  it("are all printed once, as the background takes them, whatever the page tells of their places", () => {
    const state = fc.constantFrom<NoteState>("found", "changed", "onzeker", "wees");
    const places = fc.uniqueArray(fc.record({ n: fc.nat(9), state }), { selector: ({ n }) => n });
    fc.assert(
      fc.property(places, (told) => {
        const notes = Array.from({ length: 8 }, (_, n) => onPassage(n, `passage ${n}`));
        const printed = print(
          notes,
          told.map(({ n, state }) => at(n, state)),
        );
        const lines = linesOf(printed?.pieces);
        for (const { body } of notes) expect(lines.filter((line) => line === body)).toHaveLength(1);
        expect(paper.safeParse(printed).success).toBe(true);
      }),
    );
  });
});
