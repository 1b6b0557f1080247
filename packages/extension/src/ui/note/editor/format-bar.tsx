import type { RefObject } from "preact";
import { t } from "../../../words/t.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { type Format, formatText } from "./format-text.ts";

const BUTTONS: readonly { readonly format: Format; readonly icon: IconName; readonly key?: string }[] = [
  { format: "bold", icon: "bold", key: "b" },
  { format: "italic", icon: "italic", key: "i" },
  { format: "list", icon: "list" },
  { format: "quote", icon: "quote" },
  { format: "link", icon: "link", key: "k" },
];

/** Buttons that put the signs of Markdown in a text, around what is selected. */
export function FormatBar({ area }: { readonly area: RefObject<HTMLTextAreaElement | null> }) {
  return (
    <div class="tools-md" role="toolbar" aria-label={t("editor.format")}>
      {BUTTONS.map(({ format, icon, key }) => (
        <button
          key={format}
          type="button"
          class="btn quiet small icon"
          title={nameWithKey(format, key)}
          aria-label={t(`editor.formats.${format}`)}
          // The text keeps the focus and what is selected in it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => area.current !== null && applyFormat(area.current, format)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

function nameWithKey(format: Format, key: string | undefined): string {
  const name = t(`editor.formats.${format}`);
  return key === undefined ? name : t("editor.withKey", { format: name, key: `Ctrl+${key.toUpperCase()}` });
}

/** What a key asks for in a text, with Ctrl or the Command key down. */
export function formatOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Format | undefined {
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return undefined;
  return BUTTONS.find((button) => button.key === key.toLowerCase())?.format;
}

/** Writes into a text as typing does, so that the browser's own undo takes it back. */
export function applyFormat(area: HTMLTextAreaElement, format: Format): void {
  const { start, end, words, selected } = formatText(
    area.value,
    area.selectionStart,
    area.selectionEnd,
    format,
    t("editor.linkWords"),
  );
  area.focus();
  area.setSelectionRange(start, end);
  if (!insertAsTyped(area, words)) {
    area.setRangeText(words, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(...selected);
}

/** False where the browser does not write into fields by command. */
function insertAsTyped({ ownerDocument }: HTMLTextAreaElement, words: string): boolean {
  return typeof ownerDocument.execCommand === "function" && ownerDocument.execCommand("insertText", false, words);
}
