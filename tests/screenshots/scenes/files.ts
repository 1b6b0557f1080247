import { noteId, someNotes } from "../../support/shelf-of-notes.ts";
import { archiveOf } from "../../support/written-archive.ts";

const NOTES = someNotes();

/** Two notes that are nowhere else. */
const NEW_NOTES = NOTES.slice(0, 2).map((note, at) => ({
  ...note,
  id: noteId(60 + at),
  body: "Besproken met de commissie; zie het verslag van maart.",
}));

/** A file of long ago, with notes that are not here. */
export const EARLIER_FILE = archiveOf(NEW_NOTES, "2025-03-01T09:00:00.000Z");

/** A file from another computer, in which notes are new, the same, newer, older, another, and erased here. */
export const OTHER_COMPUTER = archiveOf(
  [
    ...NOTES.slice(4),
    later(NOTES[0], "2026-11-20T09:00:00.000Z", "VVD wil hetzelfde als in 2020. Nagekeken: het woord prikkels is weg."),
    later(NOTES[1], "2026-01-10T09:00:00.000Z", "Integrale Migratieagenda."),
    later(NOTES[2], NOTES[2]?.modified, "Een prikkel zonder dat woord."),
    { ...NOTES[2], id: noteId(40) },
    { ...NOTES[3], id: noteId(70), body: "Alleen op de andere computer geschreven." },
  ],
  "2026-11-21T09:00:00.000Z",
);

function later(note: object | undefined, modified: unknown, body: string): object {
  return { ...note, body, modified };
}

/** What another program writes, of which not all becomes a note. */
export const FROM_HYPOTHESIS = JSON.stringify({
  export_date: "2026-11-21T18:00:00.000Z",
  export_userid: "acct:lezer@hypothes.is",
  client_version: "1.1600.0",
  annotations: [
    {
      id: "aB3dEfGhIj",
      uri: NOTES[5]?.document.url,
      created: "2025-03-01T10:00:00.000000+00:00",
      updated: "2025-03-02T10:00:00.000000+00:00",
      text: "Dit staat ook in het regeerakkoord.",
      tags: ["regeerakkoord"],
      document: { title: [NOTES[5]?.document.title] },
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "negatieve prikkels", prefix: "", suffix: "" }] }],
    },
    {
      id: "urnOfAPdf1",
      uri: "urn:x-pdf:0123456789abcdef",
      created: "2025-03-01T10:00:00.000000+00:00",
      updated: "2025-03-01T10:00:00.000000+00:00",
      text: "Een notitie bij een bestand op schijf.",
    },
  ],
});
