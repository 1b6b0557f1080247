// @vitest-environment node
import { describe, expect, it } from "vitest";
import { success } from "../../model/result.ts";
import { aFile, all } from "../../testing/archives.ts";
import type { ArchivedThing } from "../archived-thing.ts";
import { type KeptThings, prepareImport } from "../preview.ts";
import { readArchive } from "../read-archive.ts";
import { caught } from "../trouble.ts";

const URL = "https://www.rijksoverheid.nl/documenten/brief?utm_source=x";
const KEY = "https://www.rijksoverheid.nl/documenten/brief";

/** An annotation as the API tells it; a test writes only what is special about it. */
function anAnnotation(special: object = {}): object {
  return {
    id: "ktT5zqFWEe2Zr4vFlWzyXw",
    created: "2024-12-09T07:17:52.123456+00:00",
    updated: "2024-12-10T07:17:52.000000+00:00",
    user: "acct:robin@hypothes.is",
    uri: URL,
    text: "Dit staat ook in de **brief** van mei.",
    tags: ["Terugkeer", "terugkeer", " JBZ  Raad "],
    group: "__world__",
    permissions: { read: ["group:__world__"], admin: [], update: [], delete: [] },
    target: [
      {
        source: URL,
        selector: [
          { type: "RangeSelector", startContainer: "/p[1]", endContainer: "/p[1]", startOffset: 3, endOffset: 9 },
          { type: "TextPositionSelector", start: 120, end: 145 },
          { type: "TextQuoteSelector", exact: "negatieve\n   prikkels", prefix: "ziet dat ", suffix: " behoren" },
        ],
      },
    ],
    document: { title: ["Uitvoering motie Becker"] },
    links: { html: "https://hypothes.is/a/x" },
    ...special,
  };
}

const anExport = (annotations: readonly object[], special: object = {}) =>
  JSON.stringify({
    export_date: "2026-11-21T18:00:00.000Z",
    export_userid: "acct:robin@hypothes.is",
    client_version: "1.1700.0",
    annotations,
    ...special,
  });
const NOTHING_KEPT: KeptThings = {
  notesOf: async (ids) => success(ids.map(() => undefined)),
  documentsOf: async (keys) => success(keys.map(() => undefined)),
};
const read = (words: string): Promise<ArchivedThing[]> => all(readArchive(aFile(words), { documentKey: () => KEY }));
const only = async (special: object) => (await read(anExport([anAnnotation(special)])))[0];

describe("an export of Hypothesis", () => {
  it("becomes notes: the passage by its words, the text as Markdown, tags without doubles", async () => {
    expect(await read(anExport([anAnnotation()]))).toEqual([
      {
        kind: "note",
        note: {
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
          document: { key: KEY, url: URL, title: "Uitvoering motie Becker" },
          target: {
            kind: "passage",
            selector: {
              quote: {
                type: "TextQuoteSelector",
                exact: "negatieve prikkels",
                prefix: "ziet dat ",
                suffix: " behoren",
              },
              position: { type: "TextPositionSelector", start: 120, end: 138 },
            },
          },
          body: "Dit staat ook in de **brief** van mei.",
          tags: ["Terugkeer", "JBZ Raad"],
          created: "2024-12-09T07:17:52.123Z",
          modified: "2024-12-10T07:17:52.000Z",
        },
      },
    ]);
  });

  it("gives the same ids each time, so that a second import is the same notes", async () => {
    expect(await read(anExport([anAnnotation()]))).toEqual(await read(anExport([anAnnotation()])));
  });

  it("keeps both where two annotations have one id, each on its own passage, and one where they are the same", async () => {
    const other = anAnnotation({
      text: "Iets anders.",
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "positieve prikkels" }] }],
    });
    const things = await read(anExport([anAnnotation(), other, anAnnotation()]));
    const notes = things.flatMap((thing) => (thing.kind === "note" ? [thing.note] : []));
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
    expect(notes.map(({ target }) => target.kind === "passage" && target.selector.quote.exact)).toEqual([
      "negatieve prikkels",
      "positieve prikkels",
    ]);
    expect(things[2]).toEqual({ kind: "left-out", at: 3, why: "twice" });
    expect(await read(anExport([anAnnotation(), other]))).toEqual(things.slice(0, 2));
  });

  it("makes a note on the whole document of a page note", async () => {
    expect(await only({ target: [{ source: URL }] })).toMatchObject({ note: { target: { kind: "document" } } });
  });

  it("makes one of a passage that is longer than a note keeps, and says that the passage is left behind", async () => {
    const exact = "negatieve prikkels ".repeat(1_100);
    const target = [{ source: URL, selector: [{ type: "TextQuoteSelector", exact }] }];
    expect(await only({ target })).toMatchObject({ note: { target: { kind: "document" } }, isWithoutQuote: true });
    expect(await only({ target: [{ source: URL }] })).not.toHaveProperty("isWithoutQuote");
    const reading = { documentKey: () => KEY };
    const file = aFile(anExport([anAnnotation({ target }), anAnnotation({ id: "kort" })]), 5_000);
    expect((await prepareImport(file, NOTHING_KEPT, reading)).preview).toMatchObject({
      counts: { new: 2 },
      withoutQuote: 1,
    });
  });

  it("calls what is only highlighted a markering, as every note says something", async () => {
    expect(await only({ text: "", tags: [] })).toMatchObject({ note: { body: "", kind: "markering" } });
  });

  it("puts a reply at the passage of what it replies to, also where that comes later", async () => {
    const reply = anAnnotation({ id: "reply", references: ["root", "middle"], target: [{ source: URL }] });
    const [first, second] = await read(anExport([reply, anAnnotation({ id: "root" })]));
    expect(first?.kind === "note" && first.note.target.kind).toBe("passage");
    expect(second?.kind === "note" && second.note.target.kind).toBe("passage");
  });

  it("says whose words they are, where somebody else wrote them", async () => {
    const body = "Dit staat ook in de **brief** van mei.\n\n— sam@hypothes.is, via Hypothesis";
    expect(await only({ user: "acct:sam@hypothes.is" })).toMatchObject({ note: { body } });
  });

  it("leaves out what has no address on the internet, and says so", async () => {
    for (const uri of ["urn:x-pdf:0b5c", "file:///home/robin/brief.pdf", "javascript:alert(1)"]) {
      expect(await only({ uri })).toEqual({ kind: "left-out", at: 1, why: "no-address" });
    }
    expect(await only({ created: "gisteren" })).toMatchObject({ kind: "left-out" });
  });

  it("is refused as a whole where something in it is no annotation", async () => {
    const outcome = await caught(() => read(anExport([anAnnotation(), { id: 3 }, anAnnotation({ target: "x" })])));
    const error = {
      kind: "invalid",
      count: 2,
      first: [
        { kind: "annotation", at: 2 },
        { kind: "annotation", at: 3 },
      ],
    };
    expect(outcome).toEqual({ ok: false, error });
  });
});
