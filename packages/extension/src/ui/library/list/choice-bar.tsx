import { useState } from "preact/hooks";
import { label } from "../../../model/note.ts";
import { Icon } from "../../parts/icon.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { NotesPort } from "../../ports.ts";
import { words } from "../words.ts";
import { eraseNotes, removeNotes, restoreNotes, tagNotes } from "./bulk-actions.ts";
import { SureToErase } from "./sure-to-erase.tsx";
import type { Choice } from "./use-choice.ts";

export interface ChoiceBarProps {
  readonly choice: Choice;
  readonly isTrash: boolean;
  readonly notes: NotesPort;
  /** Shows the ways out, for what is chosen. */
  readonly onExport: () => void;
  readonly onNotice: (notice: Notice) => void;
}

/** What can be done with the notes that are chosen. */
export function ChoiceBar({ choice, isTrash, notes, onExport, onNotice }: ChoiceBarProps) {
  const ids = [...choice.ids];
  const done = (work: Promise<void>) => void work.then(choice.clear);
  return (
    <div class="chosen-bar" role="toolbar" aria-label={words.chosen(ids.length)}>
      <b class="lbl" role="status">
        {words.chosen(ids.length)}
      </b>
      {isTrash ? (
        <>
          <button type="button" class="btn quiet small" onClick={() => done(restoreNotes(ids, notes, onNotice))}>
            <Icon name="back" />
            {words.restore}
          </button>
          <SureToErase count={ids.length} label={words.erase} onErase={() => done(eraseNotes(ids, notes, onNotice))} />
        </>
      ) : (
        <>
          <TagForm onTag={(tag, how) => done(tagNotes(ids, tag, how, notes, onNotice))} />
          <button type="button" class="btn quiet small" onClick={onExport}>
            <Icon name="download" />
            {words.actions.exporteren}
          </button>
          <button type="button" class="btn quiet small" onClick={() => done(removeNotes(ids, notes, onNotice))}>
            <Icon name="trash" />
            {words.toTrash}
          </button>
        </>
      )}
      <button type="button" class="btn quiet small" onClick={choice.all}>
        {words.chooseAll}
      </button>
      <button type="button" class="btn quiet small" onClick={choice.clear}>
        {words.letGo}
      </button>
    </div>
  );
}

function TagForm({ onTag }: { readonly onTag: (tag: string, how: "add" | "remove") => void }) {
  const [written, setWritten] = useState("");
  const tag = written.trim().replace(/^#/u, "");
  const isTag = label.safeParse(tag).success && tag !== "";
  const apply = (how: "add" | "remove") => {
    if (isTag) onTag(tag, how);
  };
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply("add");
      }}
    >
      <label class="field small">
        <span aria-hidden="true">#</span>
        <input
          aria-label={words.tagName}
          placeholder={words.tagName.toLowerCase()}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn quiet small" disabled={!isTag}>
        {words.addTag}
      </button>
      <button type="button" class="btn quiet small" disabled={!isTag} onClick={() => apply("remove")}>
        {words.removeTag}
      </button>
      {tag !== "" && !isTag && <span class="meta">{words.badTag}</span>}
    </form>
  );
}
