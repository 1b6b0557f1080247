import type { WholeNote } from "../../../library/draw-notes.ts";
import type { Relation } from "../../../library/related.ts";
import { t } from "../../../words/t.ts";
import { startOf } from "../list/start-of.ts";

export interface RelatedNotesProps {
  readonly related: WholeNote["related"];
  readonly onOpen: (id: string) => void;
}

/** Notes to look at beside this one, each with what they share. */
export function RelatedNotes({ related, onOpen }: RelatedNotesProps) {
  if (related.length === 0) return undefined;
  return (
    <section class="det-sec">
      <h2 class="lbl">{t("library.related")}</h2>
      <ul class="rel">
        {related.map(({ line, relation }) => (
          <li key={line.id}>
            <button type="button" class="rel-open" onClick={() => onOpen(line.id)}>
              {startOf(line)}
            </button>
            <span class="meta">{relationName(relation)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function relationName(relation: Relation): string {
  return relation.kind === "tag" ? `#${relation.tag}` : t(`library.relation.${relation.kind}`);
}
