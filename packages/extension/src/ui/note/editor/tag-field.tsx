import { LONGEST_LABEL, MOST_TAGS } from "../../../model/note.ts";
import type { NoteLabels } from "../../../model/note-labels.ts";
import { t } from "../../../words/t.ts";
import { ComboField } from "../../parts/combo-field.tsx";
import { fold } from "../../parts/fold.ts";
import { IconButton } from "../../parts/icon-button.tsx";

/** Words offered at once. */
const OFFERED = 6;

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** What notes have already. */
  readonly known: NoteLabels["tags"];
  readonly onTags: (tags: readonly string[]) => void;
}

/** The tags of a note, each with its way out, and the field that adds one. */
export function TagField({ tags, known, onTags }: TagFieldProps) {
  const offer = (typed: string) =>
    known
      .filter(({ label }) => !has(tags, label) && fold(label).text.includes(fold(cleanTag(typed)).text))
      .slice(0, OFFERED)
      .map(({ label }) => ({ value: label, shown: `#${label}` }));
  const take = (value: string) => {
    const tag = cleanTag(value);
    if (tag !== "" && !has(tags, tag) && tags.length < MOST_TAGS) onTags([...tags, tag]);
    return "";
  };
  return (
    <div class="ed-tags">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <IconButton
            icon="close"
            label={t("editor.removeTag", { tag })}
            isSmall
            onPress={() => onTags(tags.filter((one) => one !== tag))}
          />
        </span>
      ))}
      <ComboField
        label={t("editor.addTag")}
        placeholder={t("editor.addTag")}
        listLabel={t("editor.suggestions")}
        offer={offer}
        onTake={take}
        separator=","
        onBackspace={() => onTags(tags.slice(0, -1))}
        maxLength={LONGEST_LABEL}
      />
    </div>
  );
}

/** A tag as it is stored: on one line, without the sign that readers know from elsewhere. */
function cleanTag(typed: string): string {
  return typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^#+\s*/, "");
}

/** Two tags are the same where only their capitals differ. */
function has(tags: readonly string[], tag: string): boolean {
  return tags.some((one) => one.toLocaleLowerCase("nl") === tag.toLocaleLowerCase("nl"));
}
