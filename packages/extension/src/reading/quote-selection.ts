import type { QuotedPassage } from "../model/quoted-passage.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { DocumentSurface } from "../page/document-surface.ts";
import { documentFactsOf } from "../page/identity/page-identity.ts";
import { textDirective } from "../quote/text-directive.ts";
import { copyText } from "./copy-text.ts";
import type { PageReading } from "./page-reading.ts";

/** A passage of what was read, to be quoted with what is known of its document. */
export function quotedPassage(
  surface: DocumentSurface,
  reading: PageReading,
  { quote, position }: PassageSelector,
): QuotedPassage {
  const directive = textDirective({ text: reading.reduced.text, blocks: reading.blocks }, position);
  const document = documentFactsOf(surface, reading.words.document);
  return { words: quote.exact, directive, document };
}

const REFUSED = "De browser liet kopiëren zo niet toe. Druk hier op Citaat.";
const UNANSWERED = "Kantlijn is bijgewerkt. Laad de pagina opnieuw om een citaat te kopiëren.";

/** Puts a quotation on the clipboard once it is written out; fails with a sentence. */
export async function copyQuotation(page: Document, writing: Promise<string>): Promise<Result<void, string>> {
  const written = await writing.catch(() => undefined);
  if (written === undefined) return failure(UNANSWERED);
  return (await copyText(page, written)) ? success(undefined) : failure(REFUSED);
}
