import type { Note } from "../../model/note.ts";
import { writeDate } from "../parts/write-date.ts";
import { writeDossier } from "../parts/write-dossier.ts";
import { writeKind } from "./kind-field.tsx";

/** What the reader filed a note under, and when they wrote it last. */
export function NoteFacts({ note, now }: { readonly note: Note; readonly now: Date }) {
  const { kind, tags, dossier, modified } = note;
  return (
    <div class="nt-facts meta">
      {kind !== undefined && <span class="kind-word">{writeKind(kind)}</span>}
      {dossier !== undefined && <span class="num">{writeDossier(dossier)}</span>}
      {tags?.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      <span class="date">{writeDate(modified, now)}</span>
    </div>
  );
}
