import { useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { importWords as words } from "./words.ts";

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
      <p class="mid">{words.drop}</p>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
