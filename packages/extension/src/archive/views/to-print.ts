import { type DocumentNotes, subjectOf } from "./document-notes.ts";

/** A document and its notes as they are printed: what stands there, and nothing of how it looks. */
export interface PrintedDocument {
  readonly title: string;
  readonly url: string;
  readonly identity?: string;
  readonly notes: readonly PrintedNote[];
}

export interface PrintedNote {
  readonly id: string;
  readonly about: "passage" | "document" | "term" | "reference";
  /** The passage, or the name of the term or paper; absent for a note on the whole document. */
  readonly subject?: string;
  /** Markdown. */
  readonly body: string;
  readonly kind?: string;
  readonly tags: readonly string[];
  readonly dossier?: string;
  /** ISO 8601. */
  readonly modified: string;
}

export async function* toPrint(documents: AsyncIterable<DocumentNotes>): AsyncGenerator<PrintedDocument, void> {
  for await (const { document, known, notes } of documents) {
    yield {
      title: document.title,
      url: document.url,
      ...(known?.identity !== undefined && { identity: known.identity }),
      notes: notes.map((note) => {
        const subject = subjectOf(note);
        return {
          id: note.id,
          about: note.target.kind,
          ...(subject !== undefined && { subject }),
          body: note.body,
          ...(note.kind !== undefined && { kind: note.kind }),
          tags: note.tags ?? [],
          ...(note.dossier !== undefined && { dossier: note.dossier }),
          modified: note.modified,
        };
      }),
    };
  }
}
