import type { KeptTerm } from "../../../model/kept-term.ts";
import { t } from "../../../words/t.ts";
import { IconButton } from "../../parts/icon-button.tsx";

export interface TermRowProps {
  readonly term: KeptTerm;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A term of the list: its word as a page marks it, what it is, and the ways to change it. */
export function TermRow({ term: { word, variants, description, note }, onEdit, onRemove }: TermRowProps) {
  return (
    <li class="own-term">
      <div>
        <p class="own-term-word">
          <span class="k k-eigen" lang="nl">
            {word}
          </span>
          {variants.length > 0 && <span class="meta">{t("ownTerms.also", { variants: variants.join(", ") })}</span>}
        </p>
        {description !== "" && <p class="mid">{description}</p>}
        {note !== "" && <p class="meta clamp3 own-words">{note}</p>}
      </div>
      <IconButton icon="pencil" label={t("ownTerms.editOne", { word })} onPress={onEdit} />
      <IconButton icon="trash" label={t("ownTerms.removeOne", { word })} onPress={onRemove} />
    </li>
  );
}
