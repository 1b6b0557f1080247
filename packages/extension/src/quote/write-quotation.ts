import type { QuoteStyle } from "../model/quote-style.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import { citeByKamerstuk, citeByLeidraad, type Reading } from "./cite-document.ts";
import { cleanWords } from "./clean-words.ts";
import { openAgain } from "./open-again.ts";

/**
 * A passage as it is put into another text, with its full reference.
 *
 * @example "“Terugkeer blijft de inzet” (Kamerstukken II 2022/23, 32 317, nr. 789)"
 * @example "«Terugkeer blijft de inzet» (Kamerstuk 32 317, nr. 789)"
 * @example "https://zoek.officielebekendmakingen.nl/kst-32317-789.html#:~:text=Terugkeer%20blijft%20de%20inzet"
 */
export function writeQuotation(passage: QuotedPassage, style: QuoteStyle, { url, today }: Reading): string {
  const words = cleanWords(passage.words);
  const reading = { url: openAgain(url), today };
  switch (style) {
    case "leidraad":
      return `“${words}” (${citeByLeidraad(passage.document, reading)})`;
    case "kamerstuk":
      return `«${words}» (${citeByKamerstuk(passage.document, reading)})`;
    case "link":
      return openAgain(url, passage.directive);
  }
}
