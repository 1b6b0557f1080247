import { useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

export interface ChooseFileProps {
  readonly label: string;
  /** What a file may be, as HTML writes it: `.csv,text/csv`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks the browser for a file; its own field for files cannot be drawn as ours are. */
export function ChooseFile({ label, accept, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
