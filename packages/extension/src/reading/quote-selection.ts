import type { Span } from "@kantlijn/core";
import { toReduced } from "../anchor/reduced-text.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { DocumentSurface } from "../page/document-surface.ts";
import { documentFactsOf } from "../page/identity/page-identity.ts";
import { noteCallsIn } from "../page/note-calls-in.ts";
import { cutOut } from "../quote/cut-out.ts";
import { textDirective } from "../quote/text-directive.ts";
import { t } from "../words/t.ts";
import { copyText } from "./copy-text.ts";
import type { PageReading } from "./page-reading.ts";

/** A passage of what was read, to be quoted with what is known of its document, and without the numbers that call notes. */
export function quotedPassage(
  surface: DocumentSurface,
  reading: PageReading,
  { quote, position }: PassageSelector,
): QuotedPassage {
  const source = { text: reading.reduced.text, blocks: reading.blocks };
  const calls = noteCallsIn(reading.index).map((call) => toReduced(reading.reduced, call));
  const quoted = cutOut(source, calls);
  const { start, end } = quoted.left(position);
  // The page shows the number without our brackets, and there a browser looks for it.
  const shown = cutOut(source, calls.flatMap(bracketsOf));
  return {
    words: quoted.text.slice(start, end) || quote.exact,
    directive: textDirective(shown, shown.left(position)),
    document: documentFactsOf(surface, reading.words.document),
  };
}

function bracketsOf({ start, end }: Span): readonly Span[] {
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}

/** Puts a quotation on the clipboard once it is written out; fails with a sentence. */
export async function copyQuotation(page: Document, writing: Promise<string>): Promise<Result<void, string>> {
  const written = await writing.catch(() => undefined);
  if (written === undefined) return failure(t("page.updated.quote"));
  return (await copyText(page, written)) ? success(undefined) : failure(t("selection.refused"));
}
