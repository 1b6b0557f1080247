import fc from "fast-check";
import type { ArchivedNote } from "../archive/archived-note.ts";
import type { NoteTarget } from "../model/note.ts";
import { CONTEXT } from "../model/quote-limits.ts";
import { aNote } from "./notes.ts";

/** Words as readers and pages write them, with all that a format may trip over. */
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("De IND beslist binnen zes maanden.", 'Zie "het besluit"; of niet', "= 1 + 1"),
  },
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom("|", "#", ">", "*", "\n", "`", "-", "]", "\\", "{", '"', ";", "é", "\ud83d", "a"),
  }),
);
const someWords = words.map((text) => (text.trim() === "" ? "Een notitie." : text));
const label = fc.constantFrom("motie", "terugkeer", "Dublin-verordening", "eigen gedachte", "a;b", "=som");
const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2026-11-21"), noInvalidDate: true })
  .map((one) => one.toISOString());
const address = fc.constantFrom(
  "https://zoek.officielebekendmakingen.nl/kst-32317-788.html",
  "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker",
  "https://www.tweedekamer.nl/debat/1?deel=(2)",
);

const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.constant<NoteTarget>({ kind: "document" }),
  fc.constant<NoteTarget>({ kind: "term", id: "organisatie/frontex", name: "Frontex" }),
  fc.constant<NoteTarget>({
    kind: "reference",
    id: "kst-32317-788",
    name: "Kamerstuk 32 317, nr. 788",
    reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "788" },
  }),
  fc.tuple(someWords, words, words, fc.nat(10_000)).map(
    ([exact, prefix, suffix, start]): NoteTarget => ({
      kind: "passage",
      selector: {
        quote: {
          type: "TextQuoteSelector",
          exact,
          prefix: prefix.slice(0, CONTEXT),
          suffix: suffix.slice(0, CONTEXT),
        },
        position: { type: "TextPositionSelector", start, end: start + exact.length },
      },
    }),
  ),
);

/** Any note that the store may hold, whatever is written in it. */
export const anyNote: fc.Arbitrary<ArchivedNote> = fc
  .record(
    {
      id: fc.uuid({ version: 4 }),
      document: fc.tuple(address, words).map(([url, title]) => ({ key: url, url, title })),
      target,
      body: someWords,
      kind: label,
      tags: fc.uniqueArray(label, { maxLength: 4 }),
      dossier: fc.constantFrom("19637", "36200-VI"),
      created: date,
      modified: date,
      removedAt: date,
    },
    { requiredKeys: ["id", "document", "target", "body", "created", "modified"] },
  )
  .map((made) => aNote(made));

/** Notes of one reader: no two have the same id. */
export const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 12 });
