import type { Note } from "../../model/note.ts";
import { writeDate } from "../../wording/write-date.ts";
import { writeDossier } from "../../wording/write-dossier.ts";
import { t } from "../../words/t.ts";
import { writeKind } from "./editor/kind-field.tsx";

/** What the reader filed a note under. */
export function NoteFacts({ note: { kind, tags = [], dossier } }: { readonly note: Note }) {
  if (kind === undefined && dossier === undefined && tags.length === 0) return undefined;
  return (
    <p class="nt-facts meta">
      {kind !== undefined && <span class="kind-word">{writeKind(kind)}</span>}
      {dossier !== undefined && <span class="num">{t("notes.inDossier", { dossier: writeDossier(dossier) })}</span>}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}

/** When the reader wrote a note last. */
export function NoteDate({ note, now }: { readonly note: Note; readonly now: Date }) {
  return <span class="meta date">{writeDate(note.modified, now)}</span>;
}
