import type { WholeNote } from "../../../library/draw-notes.ts";
import { t } from "../../../words/t.ts";
import { addressOf } from "../../note/address-of.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { LibraryPorts } from "../library-ports.ts";
import { eraseNotes, removeNotes, restoreNotes } from "../list/bulk-actions.ts";
import { SureToErase } from "../list/sure-to-erase.tsx";
import { copyOf } from "./copy-of.ts";

export interface DetailActionsProps {
  readonly whole: WholeNote;
  readonly ports: LibraryPorts;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onClose: () => void;
  readonly onNotice: (notice: Notice) => void;
}

/** What can be done with one note; in the trash that is less. */
export function DetailActions(props: DetailActionsProps) {
  const { note, removedAt } = props.whole;
  return (
    <div class="det-act">
      <a class="btn quiet small" href={addressOf(note)} target="_blank" rel="noreferrer">
        <Icon name="out" />
        {note.target.kind === "passage" ? t("library.inText") : t("library.openDocument")}
      </a>
      {removedAt === undefined ? <OfKept {...props} /> : <OfTrashed {...props} />}
    </div>
  );
}

function OfKept({ whole: { note }, ports, isEditing, onEdit, onClose, onNotice }: DetailActionsProps) {
  const copy = async () => {
    onNotice({ message: (await ports.out.copy(copyOf(note))) ? t("library.copied") : t("library.copyFailed") });
  };
  return (
    <>
      <button type="button" class="btn quiet small" aria-pressed={isEditing} onClick={onEdit}>
        <Icon name="pencil" />
        {t("library.edit")}
      </button>
      <IconButton icon="copy" label={t("library.copy")} isSmall onPress={() => void copy()} />
      <IconButton
        icon="trash"
        label={t("library.toTrash")}
        isSmall
        onPress={() => void removeNotes([note.id], ports.notes, onNotice).then(onClose)}
      />
    </>
  );
}

function OfTrashed({ whole: { note }, ports, onClose, onNotice }: DetailActionsProps) {
  return (
    <>
      <button
        type="button"
        class="btn quiet small"
        onClick={() => void restoreNotes([note.id], ports.notes, onNotice).then(onClose)}
      >
        <Icon name="back" />
        {t("library.restore")}
      </button>
      <SureToErase
        count={1}
        label={t("library.erase")}
        onErase={() => void eraseNotes([note.id], ports.notes, onNotice).then(onClose)}
      />
    </>
  );
}
