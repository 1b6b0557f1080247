import type { NotedDocument } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { Row } from "../../parts/row.tsx";
import type { PanelPorts } from "../../ports.ts";
import { printNotes } from "../paper/print-notes.ts";
import type { Writing } from "./use-writing.ts";

export interface NotesBarProps {
  readonly tabId: number;
  readonly document: NotedDocument;
  readonly places: readonly NotePlace[];
  readonly writing: Writing;
  readonly ports: Pick<PanelPorts, "saveNotes" | "notes" | "page" | "now">;
  readonly onTold: (message: string) => void;
}

/** A note on the whole document, and its notes taken along: on paper, or as a file. */
export function NotesBar({ tabId, document, places, writing, ports, onTold }: NotesBarProps) {
  const { stored } = writing.notes.view;
  const notes = stored?.ok === true ? stored.value : [];
  const save = () => {
    ports.saveNotes(document, notes);
    onTold(t("notes.savedAsFile", notes.length));
  };
  return (
    <footer class="bar out">
      <Row>
        <button type="button" class="btn" onClick={writing.writeOnDocument}>
          <Icon name="pencil" />
          {t("notes.writeOnDocument")}
        </button>
        {notes.length > 0 && (
          <div class="ways">
            <IconButton
              icon="print"
              label={t("paper.print")}
              onPress={() => void printNotes({ tabId, document, places }, ports, onTold)}
            />
            <IconButton icon="download" label={t("notes.saveAsFile")} onPress={save} />
          </div>
        )}
      </Row>
    </footer>
  );
}
