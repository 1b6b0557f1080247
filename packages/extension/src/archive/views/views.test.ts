// @vitest-environment node
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fileWords } from "../../surface/file-words.ts";
import { anyNotes } from "../../testing/arbitrary-notes.ts";
import { aKnownDocument, all } from "../../testing/archives.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { noteOf } from "../archived-note.ts";
import { caught } from "../trouble.ts";
import { papersIn } from "./cited-papers.ts";
import { type DocumentNotes, subjectOf } from "./document-notes.ts";
import { createFileNames } from "./file-names.ts";
import { toMarkdownZip } from "./markdown-zip.ts";
import { toMarkdownFile, toMarkdownPage } from "./to-markdown.ts";
import { toNotesCsv } from "./to-notes-csv.ts";
import { toWebAnnotations } from "./to-web-annotation.ts";

const about: DocumentNotes = {
  document: KAMERBRIEF,
  known: aKnownDocument({ identity: "kst-32317-789", dossier: "32317" }),
  notes: [
    aNote({ kind: "motie", tags: ["negatieve prikkels", "2026"], dossier: "19637" }),
    aNote({ id: noteId(2), target: { kind: "document" }, body: "Lees ook de **bijlage**." }),
    aNote({
      id: noteId(3),
      target: {
        kind: "reference",
        id: "kst-32317-788",
        name: "Kamerstuk 32 317, nr. 788",
        reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "788" },
      },
      body: "",
      tags: ["JBZ"],
    }),
  ],
};

async function* given(...documents: readonly DocumentNotes[]): AsyncGenerator<DocumentNotes, void> {
  yield* documents;
}
const text = async (pieces: AsyncIterable<string>) => (await all(pieces)).join("");

describe("notes as Markdown", () => {
  it("have a file for each document, with what Obsidian reads at its head", () => {
    expect(toMarkdownPage(about, fileWords())).toBe(`---
title: "Uitvoering motie Becker c.s. over migratieovereenkomsten"
url: "${KAMERBRIEF.url}"
kenmerk: "kst-32317-789"
dossier: ["32317","19637"]
tags: ["negatieve-prikkels","n2026","motie","JBZ"]
---

# Uitvoering motie Becker c.s. over migratieovereenkomsten

> negatieve prikkels behoren weliswaar ook tot de drukmiddelen

Hier staat het antwoord: het kabinet verwacht er weinig van.

*motie · #negatieve-prikkels · #n2026 · 2026-06-02*

---

Lees ook de **bijlage**.

*2026-06-02*

---

**Stuk: Kamerstuk 32 317, nr. 788**

*#JBZ · 2026-06-02*
`);
  });

  it("stand in one file too, document after document", async () => {
    const other = { document: { ...KAMERBRIEF, title: "Besluit [1]" }, notes: [aNote()] };
    const file = await text(toMarkdownFile(given(about, other), fileWords()));
    expect(file.match(/^# .*$/gm)).toEqual([`# ${KAMERBRIEF.title}`, "# Besluit \\[1\\]"]);
    expect(file).toContain(`<${KAMERBRIEF.url}>`);
  });

  it("keep the words of a page words: no markup, no link, no list and no second front matter", () => {
    const exact = "# Kop [x](javascript:y) <b>vet</b> | - 1. *ster*\n---\n- streep\n12) lijst";
    const target = passage(exact);
    const title = '"---\nurl: "https://elders.nl"';
    const page = toMarkdownPage({ document: { ...KAMERBRIEF, title }, notes: [aNote({ target })] }, fileWords());
    expect(page.split("\n").filter((line) => line.startsWith("url:"))).toHaveLength(1);
    expect(page).toContain("> \\# Kop \\[x\\](javascript:y) \\<b\\>vet\\</b\\> \\| - 1. \\*ster\\*");
    expect(page).toContain("> \\---\n> \\- streep\n> 12\\) lijst");
  });

  it("keep a note that was left open from taking in the ones after it", async () => {
    const open = aNote({ target: { kind: "document" }, body: "Zie ook:\n```\nde bijlage" });
    const file = await text(toMarkdownFile(given({ document: KAMERBRIEF, notes: [open, aNote()] }), fileWords()));
    expect(file).toContain("Zie ook:\n\\`\\`\\`\nde bijlage\n\n*2026-06-02*\n\n---\n");
    expect(file).not.toMatch(/^```/mu);
  });

  it("do not come in a zip that has no room for a file for each document", async () => {
    const [most, one] = [3, { document: KAMERBRIEF, notes: [aNote()] }];
    const zipped = (count: number) =>
      caught(() => all(toMarkdownZip(given(...Array<DocumentNotes>(count).fill(one)), fileWords(), most)));
    expect(await zipped(most)).toMatchObject({ ok: true });
    expect(await zipped(most + 1)).toEqual({ ok: false, error: { kind: "too-many-documents", limit: most } });
  });

  it("come in a zip in which no file takes the place of another", async () => {
    const titles = ["Brief", "brief", "Brief: deel 1/2?", "CON", "...", "a".repeat(300)];
    const documents = titles.map((title) => ({ document: { ...KAMERBRIEF, title }, notes: [aNote()] }));
    const parts = await all(toMarkdownZip(given(...documents), fileWords()));
    const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
    expect(Object.keys(files)).toEqual([
      "Brief.md",
      "brief (2).md",
      "Brief deel 1 2.md",
      "_CON.md",
      "Zonder titel.md",
      `${"a".repeat(80)}.md`,
    ]);
    expect(new TextDecoder().decode(files["Brief.md"])).toBe(
      toMarkdownPage({ document: { ...KAMERBRIEF, title: "Brief" }, notes: [aNote()] }, fileWords()),
    );
  });

  it("get names that any file system and any wiki takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 })), (titles) => {
        const names = titles.map(createFileNames("Zonder titel"));
        expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]%\p{Cc}]|^[. ]|[. ]$|^$/u);
          expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThan(255 + 100);
        }
      }),
    );
  });
});

function passage(exact: string) {
  return {
    kind: "passage",
    selector: {
      quote: { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
      position: { type: "TextPositionSelector", start: 0, end: exact.length },
    },
  } as const;
}

describe("notes as a table", () => {
  it("give every cell back as it was, but for a mark before what a spreadsheet would run", async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const csv = await text(toNotesCsv(given({ document: KAMERBRIEF, notes: notes.map(noteOf) }), fileWords()));
        expect(csv.startsWith("\ufeffDocument;Adres;")).toBe(true);
        const [heading, ...rows] = cellsOf(csv.slice(1));
        expect(rows).toHaveLength(notes.length);
        for (const [at, row] of rows.entries()) {
          const note = notes[at] ?? aNote();
          expect(row).toHaveLength(heading?.length ?? 0);
          const inTheTable = [row[0], row[3], row[4], row[10]].map(unmarked);
          expect(inTheTable).toEqual([note.document.title, subjectOf(note) ?? "", note.body, note.id].map(unmarked));
          for (const cell of row) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });
});

/** Reads a table as a spreadsheet does. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ";") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A lone half of a character has no place in a file, and the mark is none of the reader's words. */
function unmarked(cell = ""): string {
  return cell.replace(/(?<=^|[,;\t\r\n][\s\p{C}]*)'/gu, "");
}

/** Of the Web Annotation Data Model what we use: what must be there, once or in a list, and of which words. */
const iri = z.string().check(z.regex(/^(?:https?:\/\/|urn:)\S+$/));
const textualBody = z.object({
  type: z.literal("TextualBody"),
  value: z.string().check(z.minLength(1)),
  format: z.optional(z.literal("text/markdown")),
  language: z.optional(z.literal("nl")),
  purpose: z.enum(["commenting", "classifying", "tagging"]),
});
const selector = z.discriminatedUnion("type", [
  z.object({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({
    type: z.literal("TextPositionSelector"),
    start: z.int(),
    end: z.int(),
    "kantlijn:unit": z.literal("UTF-16 code unit"),
    "kantlijn:normalisation": z.string(),
  }),
]);
const annotation = z.object({
  id: iri,
  type: z.literal("Annotation"),
  motivation: z.enum(["commenting", "classifying", "tagging"]),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  body: z.array(textualBody).check(z.minLength(1)),
  target: z.union([iri, z.object({ source: iri, selector: z.array(selector) }), z.object({ id: iri })]),
});
const collection = z.object({
  "@context": z.tuple([z.literal("http://www.w3.org/ns/anno.jsonld"), z.object({ kantlijn: z.string() })]),
  id: iri,
  type: z.literal("AnnotationCollection"),
  label: z.string(),
  total: z.int(),
  first: z.object({ id: iri, type: z.literal("AnnotationPage"), startIndex: z.literal(0), items: z.array(annotation) }),
});

describe("notes as Web Annotations", () => {
  const NOW = "2026-11-21T18:00:00.000Z";

  it("keep to the model, whatever they hold, and tell how many there are", async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const told = JSON.parse(
          await text(toWebAnnotations(given({ document: KAMERBRIEF, notes: notes.map(noteOf) }), NOW)),
        );
        const parsed = collection.safeParse(told);
        expect(parsed.error?.issues).toBeUndefined();
        expect(parsed.data?.total).toBe(notes.length);
        expect(parsed.data?.first.items).toHaveLength(notes.length);
      }),
    );
  });

  it("hold a note too whose term has half a character in its id, as a file may bring it in", async () => {
    const target = { kind: "term", id: "organisatie/\ud800", name: "Frontex" } as const;
    const told = JSON.parse(
      await text(toWebAnnotations(given({ document: KAMERBRIEF, notes: [aNote({ target })] }), NOW)),
    );
    expect(told.first.items[0].target.id).toBe("urn:kantlijn:begrip:organisatie/%EF%BF%BD");
  });

  it("name a paper by the address where it is read", async () => {
    const told = JSON.parse(await text(toWebAnnotations(given(about), NOW)));
    expect(told.first.items.map(({ target }: { target: unknown }) => target)).toMatchObject([
      { source: KAMERBRIEF.url },
      KAMERBRIEF.url,
      { id: "https://zoek.officielebekendmakingen.nl/kst-32317-788.html" },
    ]);
  });
});

describe("the papers of notes", () => {
  it("are told once each, with how often their documents cite them", async () => {
    const reference = { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "788" };
    expect(await papersIn(given(about))).toEqual([{ reference, count: 3 }]);
  });
});
