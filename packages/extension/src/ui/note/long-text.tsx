import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { text } from "../strings.ts";

/** A text longer than this, in UTF-16 code units, is cut until the reader asks for the rest. */
const LONG = 600;

export interface LongTextProps {
  readonly body: string;
  /** How to show the text; as it is, where not given. */
  readonly render?: (shown: string) => ComponentChildren;
}

/** What the reader wrote, line by line as written. A very long note opens on request. */
export function LongText({ body, render = (shown) => shown }: LongTextProps) {
  const [isOpen, setOpen] = useState(false);
  const isLong = body.length > LONG;
  return (
    <>
      <p class="body written">{render(isLong && !isOpen ? `${body.slice(0, LONG)}…` : body)}</p>
      {isLong && (
        <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.showLess : text.showWhole}
        </button>
      )}
    </>
  );
}
