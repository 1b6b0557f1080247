import type { Note, NotedDocument } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import type { Paper, PaperElement } from "../../../model/paper.ts";
import { writeFullMoment } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { type PrintedNote, writeNote } from "../../note/paper/write-note.ts";

/** What is printed behind a page. */
export interface PaperOrder {
  readonly document: NotedDocument;
  /** The notes of the document, in the order in which they were made. */
  readonly notes: readonly Note[];
  /** Where the page says they stand, in the order of the text. */
  readonly places: readonly NotePlace[];
  readonly now: Date;
}

/**
 * The notes of a document as they are printed behind its page. Numbers go to the notes whose passage has one place in the
 * text, in the order of the text; what is uncertain or lost has its passage in full instead. Undefined without notes.
 */
export function paperOf({ document, notes, places, now }: PaperOrder): Paper | undefined {
  if (notes.length === 0) return undefined;
  const groups = groupsOf(notes, places);
  const numbered = (groups.find(({ name }) => name === "inText")?.notes ?? []).flatMap(({ note, number }) =>
    number === undefined ? [] : [{ noteId: note.id, number }],
  );
  return {
    document: document.key,
    lang: t("language"),
    numbered,
    pieces: [
      { tag: "h1", inside: [t("paper.title")] },
      ...groups.filter((group) => group.notes.length > 0).map(writeGroup),
      writeColophon(document, now),
    ],
  };
}

interface Group {
  readonly name: "inText" | "onzeker" | "wees" | "onDocument" | "onTerms" | "onReferences";
  readonly notes: readonly PrintedNote[];
}

function groupsOf(notes: readonly Note[], places: readonly NotePlace[]): readonly Group[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const placed = places.flatMap(({ noteId, state }) => {
    const note = byId.get(noteId);
    return note === undefined ? [] : [{ note, state }];
  });
  const isPlaced = new Set(placed.map(({ note }) => note));
  const of = (kind: Note["target"]["kind"]) =>
    notes.filter((note) => note.target.kind === kind && !isPlaced.has(note)).map((note) => ({ note }));
  const sure = placed.filter(({ state }) => state === "found" || state === "changed");
  return [
    { name: "inText", notes: sure.map((one, at) => ({ ...one, number: at + 1 })) },
    // Of a page that was not read to its end nobody knows where the rest stands.
    { name: "onzeker", notes: [...placed.filter(({ state }) => state === "onzeker"), ...of("passage")] },
    { name: "wees", notes: placed.filter(({ state }) => state === "wees") },
    { name: "onDocument", notes: of("document") },
    { name: "onTerms", notes: of("term") },
    { name: "onReferences", notes: of("reference") },
  ];
}

function writeGroup({ name, notes }: Group): PaperElement {
  return { tag: "section", inside: [{ tag: "h2", inside: [t(`paper.${name}`)] }, ...notes.map(writeNote)] };
}

/** Which document this was, where it is read, and when. */
function writeColophon({ title, url }: NotedDocument, now: Date): PaperElement {
  return {
    tag: "footer",
    inside: [
      ...(title === "" ? [] : [{ tag: "p", lang: "nl", inside: [title] } as const]),
      { tag: "p", inside: [url] },
      { tag: "p", inside: [t("paper.printedAt", { moment: writeFullMoment(now) })] },
    ],
  };
}
