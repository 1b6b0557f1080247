import { useRef, useState } from "preact/hooks";
import { label } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { NotesPort } from "../../ports.ts";
import { goOnInList } from "../focus-list.ts";
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
  const isBusy = useRef(false);
  const letGo = () => {
    choice.clear();
    goOnInList();
  };
  const done = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work();
    isBusy.current = false;
    letGo();
  };
  return (
    <div class="chosen-bar" role="toolbar" aria-label={t("library.chosen", { count: writeNumber(ids.length) })}>
      <b class="lbl" role="status">
        {t("library.chosen", { count: writeNumber(ids.length) })}
      </b>
      {isTrash ? (
        <>
          <button
            type="button"
            class="btn quiet small"
            onClick={() => void done(() => restoreNotes(ids, notes, onNotice))}
          >
            <Icon name="back" />
            {t("library.restore")}
          </button>
          <SureToErase
            count={ids.length}
            label={t("library.erase")}
            onErase={() => void done(() => eraseNotes(ids, notes, onNotice))}
          />
        </>
      ) : (
        <>
          <TagForm onTag={(tag, how) => void done(() => tagNotes(ids, tag, how, notes, onNotice))} />
          <button type="button" class="btn quiet small" onClick={onExport}>
            <Icon name="download" />
            {t("library.actions.exporteren")}
          </button>
          <button
            type="button"
            class="btn quiet small"
            onClick={() => void done(() => removeNotes(ids, notes, onNotice))}
          >
            <Icon name="trash" />
            {t("library.toTrash")}
          </button>
        </>
      )}
      <button type="button" class="btn quiet small" onClick={choice.all}>
        {t("library.chooseAll")}
      </button>
      <button type="button" class="btn quiet small" onClick={letGo}>
        {t("library.letGo")}
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
          aria-label={t("library.tagName")}
          placeholder={t("library.tagHint")}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn quiet small" disabled={!isTag}>
        {t("library.addTag")}
      </button>
      <button type="button" class="btn quiet small" disabled={!isTag} onClick={() => apply("remove")}>
        {t("library.removeTag")}
      </button>
      {tag !== "" && !isTag && <span class="meta">{t("library.badTag")}</span>}
    </form>
  );
}
