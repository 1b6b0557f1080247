// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNotes } from "../testing/arbitrary-notes.ts";
import { aFile, aKnownDocument, all, anArchive } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import type { ArchivedNote } from "./archived-note.ts";
import type { ArchivedThing } from "./archived-thing.ts";
import { readArchive } from "./read-archive.ts";
import { caught } from "./trouble.ts";
import { writeArchive } from "./write-archive.ts";

const options = { documentKey: (address: string) => address };

const read = (words: string | Uint8Array, size?: number) => all(readArchive(aFile(words, size), options));
const trouble = async (words: string | Uint8Array, size?: number) => {
  const outcome = await caught(() => read(words, size));
  return outcome.ok ? undefined : outcome.error;
};
const asThings = (notes: readonly ArchivedNote[]): ArchivedThing[] => notes.map((note) => ({ kind: "note", note }));

describe("an archive", () => {
  it("is one JSON text, with a line for each note and what it holds at its end", async () => {
    const earlier = aNote({ body: "Nog maar een halve zin", modified: "2026-06-02T09:11:00.000Z" });
    const words = await anArchive([aNote(), aNote({ id: noteId(2) })], [aKnownDocument()], [earlier]);
    expect(JSON.parse(words)).toMatchObject({
      format: "kantlijn",
      version: 1,
      createdAt: "2026-11-21T18:00:00.000Z",
      app: "0.1.0",
      documents: [aKnownDocument()],
      notes: [aNote(), aNote({ id: noteId(2) })],
      versions: [earlier],
      count: { documents: 1, notes: 2, versions: 1 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(words.split("\n").filter((line) => line.includes(noteId(2)))).toHaveLength(1);
  });

  it("is the same text for the same notes, in whatever order their members were made", async () => {
    const { id, body, ...rest } = aNote();
    expect(await anArchive([{ body, ...rest, id }])).toBe(await anArchive([aNote()]));
  });

  it("gives back every note as it was, in however small pieces it is read", async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, fc.integer({ min: 1, max: 200 }), async (notes, size) => {
        expect(await read(await anArchive(notes), size)).toEqual(asThings(notes));
      }),
    );
  });

  it("is read the same when an editor laid it out anew", async () => {
    const words = await anArchive([aNote()], [aKnownDocument()]);
    const laidOut = `\r\n${JSON.stringify(JSON.parse(words), undefined, 4)}\r\n\t`;
    expect(await read(laidOut)).toEqual(await read(words));
  });

  it("gives back the reader's own terms, which its checksum covers; without any it says nothing of them", async () => {
    const term = { id: "eigen/asieldeal", word: "asieldeal", variants: ["deals"], description: "Een", note: "Twee" };
    const words = await anArchive([aNote()], [], [], [term]);
    expect(JSON.parse(words)).toMatchObject({ ownTerms: [term], count: { ownTerms: 1 } });
    expect(await read(words)).toEqual([...asThings([aNote()]), { kind: "own-term", term }]);
    expect(await trouble(words.replace("Twee", "Drie"))).toMatchObject({ kind: "damaged", why: "checksum" });
    expect(await trouble(words.replace("eigen/asieldeal", "organisatie/ind"))).toMatchObject({ kind: "invalid" });
    expect(await anArchive([aNote()])).not.toContain("ownTerms");
  });

  it("of no notes is an archive too", async () => {
    expect(await read(await anArchive([]))).toEqual([]);
  });

  it("can be cancelled while it is written", async () => {
    const controller = new AbortController();
    const contents = { notes: endless(), documents: endless(), versions: endless(), expected: 1 };
    const origin = { createdAt: "2026-11-21T18:00:00.000Z", app: "0.1.0" };
    setTimeout(() => controller.abort());
    const outcome = await caught(() => all(writeArchive(contents, origin, { signal: controller.signal })));
    expect(outcome).toEqual({ ok: false, error: { kind: "cancelled" } });
  });
});

async function* endless(): AsyncGenerator<never[], void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    yield [];
  }
}

describe("a note of before there were tags", () => {
  /** As version 0.1.0 kept it. */
  const old = {
    id: noteId(7),
    document: { key: "https://www.ind.nl/a", url: "https://www.ind.nl/a", title: "Besluit" },
    target: {
      kind: "passage",
      selector: {
        quote: { type: "TextQuoteSelector", exact: "binnen zes maanden", prefix: "De IND beslist ", suffix: "." },
        position: { type: "TextPositionSelector", start: 15, end: 33 },
      },
    },
    body: "Was acht maanden.",
    created: "2026-01-05T10:00:00.000Z",
    modified: "2026-01-05T10:00:00.000Z",
  } as const;

  it("is read as it was, with nothing added to it", async () => {
    expect(await read(await anArchive([old]))).toEqual(asThings([old]));
  });
});

describe("what this Kantlijn does not know", () => {
  it("stays as it was: a term that left the gazetteer, a kind of the reader's own, a kind of term of later", async () => {
    const target = { kind: "term", id: "organisatie/opgeheven-dienst", name: "Opgeheven dienst" } as const;
    const note = aNote({ target, kind: "werkafspraak", dossier: "99999-XIV" });
    const document = JSON.parse(
      JSON.stringify(aKnownDocument()).replace('"kind":"organisatie"', '"kind":"later-bedacht"'),
    );
    expect(await read(await anArchive([note], [document]))).toEqual([
      { kind: "document", document },
      { kind: "note", note },
    ]);
  });
});

describe("a file that is refused", () => {
  const good = () => anArchive([aNote(), aNote({ id: noteId(2) })], [aKnownDocument()]);

  it("because a later version wrote it, with a sentence that says what to do", async () => {
    const error = await trouble((await good()).replace('"version":1', '"version":2'));
    expect(error).toEqual({ kind: "newer-version", version: 2 });
  });

  it("because it was cut off, wherever", async () => {
    const words = (await good()).trimEnd();
    for (let end = 0; end < words.length; end += 7) expect(await trouble(words.slice(0, end))).toBeDefined();
  });

  it("because it is something else", async () => {
    expect(await trouble("")).toMatchObject({ kind: "unreadable", line: 1 });
    expect(await trouble("beste lezer")).toMatchObject({ kind: "unreadable" });
    expect(await trouble("{}")).toEqual({ kind: "unknown-format" });
    expect(await trouble("[]")).toMatchObject({ kind: "unreadable" });
    expect(await trouble('{"notes":[]}')).toEqual({ kind: "unknown-format" });
    expect(await trouble('{"format":"kantlijn"}')).toEqual({ kind: "unknown-format" });
    expect(await trouble(new Uint8Array([0x7b, 0xff, 0xfe]))).toMatchObject({ kind: "unreadable" });
  });

  it("and says at which line", async () => {
    const words = (await good()).replace(`"id":"${noteId(2)}"`, `"id" "${noteId(2)}"`);
    const error = await trouble(words);
    expect(error).toMatchObject({
      kind: "unreadable",
      line: 1 + words.split("\n").findIndex((one) => one.includes('"id" "')),
    });
  });

  it("because a note in it is none, and says which", async () => {
    const words = await anArchive([aNote(), aNote({ id: noteId(2), body: " " }), aNote({ id: "twee" })]);
    expect(await trouble(words)).toEqual({
      kind: "invalid",
      count: 2,
      first: [
        { kind: "note", at: 2 },
        { kind: "note", at: 3 },
      ],
    });
  });

  it("because a note stands in it twice", async () => {
    const error = await trouble(await anArchive([aNote(), aNote({ body: "Iets anders." })]));
    expect(error).toEqual({ kind: "invalid", count: 1, first: [{ kind: "twice", at: 2 }] });
  });

  it("because an address in it is one that runs something", async () => {
    const document = { ...aNote().document, url: "javascript:alert(1)" };
    expect(await trouble(await anArchive([aNote({ document })]))).toMatchObject({ kind: "invalid" });
  });

  it("because words were changed after it was written", async () => {
    const words = (await good()).replace("het kabinet verwacht er weinig van", "het kabinet verwacht er alles van");
    expect(await trouble(words)).toEqual({ kind: "damaged", why: "checksum" });
  });

  it("because a note was taken out of it", async () => {
    const lines = (await good()).split("\n");
    const without = lines
      .filter((line) => !line.includes(noteId(1)))
      .join("\n")
      .replace(",\n{", "\n{");
    expect(await trouble(without)).toMatchObject({ kind: "damaged" });
  });

  it.each([
    ["a name of every object", '"__proto__":{"isAdmin":true},'],
    ["a name of its own twice", '"version":1,'],
    ["a thing that we do not know", '"extra":[],'],
  ])("because it holds %s", async (_, words) => {
    expect(await trouble((await good()).replace('"createdAt"', `${words}"createdAt"`))).toBeDefined();
    expect("isAdmin" in {}).toBe(false);
  });

  it("because things in it are nested without end, or are long without end", async () => {
    const head = '{"format":"kantlijn","version":1,"notes":[';
    expect(await trouble(`${head}${"[".repeat(1_000_000)}`, 65_536)).toMatchObject({ kind: "unreadable" });
    expect(await trouble(`${head}"${"a".repeat(9_000_000)}"]}`, 65_536)).toMatchObject({ kind: "unreadable" });
  });

  it("because it is too large, before any of it is read", async () => {
    const file = { ...aFile("{}"), size: 200_000_001 };
    const outcome = await caught(() => all(readArchive(file, options)));
    expect(outcome).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });
});
