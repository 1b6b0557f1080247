import { t } from "../../../words/t.ts";
import { ChooseFile } from "../../parts/choose-file.tsx";
import { Icon } from "../../parts/icon.tsx";

export interface WaysProps {
  readonly onAdd: () => void;
  readonly onFile: (file: File) => void;
  /** Absent where there is nothing to save. */
  readonly onExport?: (() => void) | undefined;
}

/** What can be done with the list as a whole. */
export function Ways({ onAdd, onFile, onExport }: WaysProps) {
  return (
    <div class="act">
      <button type="button" class="btn primary" data-way="add" onClick={onAdd}>
        {t("ownTerms.add")}
      </button>
      <ChooseFile
        label={t("ownTerms.import")}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onFile={onFile}
      />
      {onExport !== undefined && (
        <button type="button" class="btn" onClick={onExport}>
          <Icon name="download" />
          {t("ownTerms.export")}
        </button>
      )}
    </div>
  );
}
