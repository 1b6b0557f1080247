import { useState } from "preact/hooks";
import type { ImportChoice } from "../../../model/import-choice.ts";
import { t } from "../../../words/t.ts";
import type { ImportPreview } from "../archive-port.ts";
import { writeNotes } from "../write-notes.ts";
import { ImportCounts } from "./import-counts.tsx";
import { promiseOf } from "./say-import.ts";

export interface PreviewProps {
  /** The name of the file or the backup. */
  readonly label: string;
  /** What the way out is called where nothing would change. */
  readonly another: string;
  readonly preview: ImportPreview;
  /** True while it is being carried out. */
  readonly isBusy: boolean;
  readonly onCarryOut: (choice: ImportChoice) => void;
  readonly onLetGo: () => void;
}

/** What an import would change, before it does. */
export function Preview({ label, another, preview, isBusy, onCarryOut, onLetGo }: PreviewProps) {
  const [choice, setChoice] = useState<ImportChoice>({ removed: "leave", older: "leave" });
  const { counts } = preview;
  const promise = promiseOf(preview, choice);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section class="preview">
      <h3>{promise === undefined ? t("import.nothingChanges") : t("import.heading")}</h3>
      <p class="meta">{t("import.holds", { label, notes: writeNotes(total) })}</p>
      <ImportCounts preview={preview} choice={choice} />
      {counts.removed > 0 && (
        <Wish
          label={t("import.bringBack")}
          isOn={choice.removed === "bring-back"}
          onChange={(isOn) => setChoice({ ...choice, removed: isOn ? "bring-back" : "leave" })}
        />
      )}
      {counts.older > 0 && (
        <Wish
          label={t("import.replaceOlder")}
          isOn={choice.older === "replace"}
          onChange={(isOn) => setChoice({ ...choice, older: isOn ? "replace" : "leave" })}
        />
      )}
      {promise !== undefined && <p class="meta">{t("import.snapshotFirst")}</p>}
      <div class="act">
        {promise !== undefined && (
          <button type="button" class="btn primary" disabled={isBusy} onClick={() => onCarryOut(choice)}>
            {promise}
          </button>
        )}
        <button type="button" class="btn" disabled={isBusy} onClick={onLetGo}>
          {promise === undefined ? another : t("import.doNot")}
        </button>
      </div>
    </section>
  );
}

interface WishProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Wish({ label, isOn, onChange }: WishProps) {
  return (
    <label class="check">
      <input type="checkbox" class="cb" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
