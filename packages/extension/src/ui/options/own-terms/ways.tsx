import { useRef } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";

export interface WaysProps {
  readonly onAdd: () => void;
  readonly onFile: (file: File) => void;
  /** Absent where there is nothing to save. */
  readonly onExport?: (() => void) | undefined;
}

/** What can be done with the list as a whole. */
export function Ways({ onAdd, onFile, onExport }: WaysProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="act">
      <button type="button" class="btn primary" data-way="add" onClick={onAdd}>
        {t("ownTerms.add")}
      </button>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {t("ownTerms.import")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("ownTerms.import")}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen once more.
          currentTarget.value = "";
        }}
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
