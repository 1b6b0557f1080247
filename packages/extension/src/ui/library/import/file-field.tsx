import { useRef, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";

/** Where a file is dropped or chosen. */
export function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
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
        take(event.dataTransfer?.files);
      }}
    >
      <p class="mid">{t("import.drop")}</p>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {t("import.choose")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("import.choose")}
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
