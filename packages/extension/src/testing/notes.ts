import type { Note, NotedDocument } from "../model/note.ts";

/** A Kamerbrief that notes in tests belong to. */
export const KAMERBRIEF: NotedDocument = {
  key: "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker",
  url: "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker",
  title: "Uitvoering motie Becker c.s. over migratieovereenkomsten",
};

/** The id of the n-th note of a test. */
export function noteId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** A note on a passage of the Kamerbrief; a test writes only what is special about it. */
export function aNote(special: Partial<Note> = {}): Note {
  return {
    id: noteId(1),
    document: KAMERBRIEF,
    target: {
      kind: "passage",
      selector: {
        quote: {
          type: "TextQuoteSelector",
          exact: "negatieve prikkels behoren weliswaar ook tot de drukmiddelen",
          prefix: "Het kabinet ziet dat ",
          suffix: ", maar leiden doorgaans niet tot betere samenwerking.",
        },
        position: { type: "TextPositionSelector", start: 1_204, end: 1_264 },
      },
    },
    body: "Hier staat het antwoord: het kabinet verwacht er weinig van.",
    created: "2026-06-02T09:12:00.000Z",
    modified: "2026-06-02T09:12:00.000Z",
    ...special,
  };
}
