import { useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { Rendered } from "../markdown/rendered.tsx";

/** A text longer than this, in UTF-16 code units, is cut until the reader asks for the rest. */
const LONG = 600;

export interface LongTextProps {
  /** Markdown. */
  readonly body: string;
}

/** What the reader wrote, as they meant it. A very long note opens on request. */
export function LongText({ body }: LongTextProps) {
  const [isOpen, setOpen] = useState(false);
  const isLong = body.length > LONG;
  const source = isLong && !isOpen ? cut(body) : body;
  return (
    <>
      <Rendered source={source} />
      {isLong && (
        <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("parts.showLess") : t("notes.showWhole")}
        </button>
      )}
    </>
  );
}

/** Cuts at the end of a line where one is near, else between words, so that no sign is cut in two. */
function cut(body: string): string {
  const head = body.slice(0, LONG);
  const line = head.lastIndexOf("\n");
  return `${head.slice(0, line > LONG / 2 ? line : Math.max(head.lastIndexOf(" "), 1))}…`;
}
