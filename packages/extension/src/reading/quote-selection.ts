import type { QuoteOrder } from "../messages/protocol.ts";
import type { QuoteStyle } from "../model/quote-style.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { documentFactsOf, type ShownDocument } from "../page/identity/page-identity.ts";
import { textDirective } from "../quote/text-directive.ts";
import { copyText } from "./copy-text.ts";
import type { PageReading } from "./page-reading.ts";

/** A passage of what was read, to be quoted with what is known of its document. */
export function quoteOrder(
  shown: ShownDocument,
  reading: PageReading,
  { quote, position }: PassageSelector,
  style: QuoteStyle,
): QuoteOrder {
  const directive = textDirective({ text: reading.reduced.text, blocks: reading.blocks }, position);
  const document = documentFactsOf(shown, reading.words.document);
  return { passage: { words: quote.exact, directive, document }, style };
}

const REFUSED = "De browser liet kopiëren zo niet toe. Druk hier op Citaat.";
const UNANSWERED = "Kantlijn is bijgewerkt. Laad de pagina opnieuw om een citaat te kopiëren.";

/** Puts a quotation on the clipboard once it is written out; fails with a sentence. */
export async function copyQuotation(page: Document, writing: Promise<string>): Promise<Result<void, string>> {
  const written = await writing.catch(() => undefined);
  if (written === undefined) return failure(UNANSWERED);
  return (await copyText(page, written)) ? success(undefined) : failure(REFUSED);
}
