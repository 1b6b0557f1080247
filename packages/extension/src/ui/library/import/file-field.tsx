import { useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { ChooseFile } from "../../parts/choose-file.tsx";

/** Where a file is dropped or chosen. */
export function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the button in it.
    <div
      class={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) onFile(file);
      }}
    >
      <p class="mid">{t("import.drop")}</p>
      <ChooseFile label={t("import.choose")} accept=".json,application/json" onFile={onFile} />
    </div>
  );
}
