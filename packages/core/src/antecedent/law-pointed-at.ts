import type { WetsartikelReference } from "../model/legislation.ts";
import type { Implied } from "../model/reference.ts";
import type { ShortReference } from "../model/short-reference.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Antecedent } from "./cited.ts";
import { sentenceStart } from "./sentence.ts";

type Artikel = ShortReference & { readonly kind: "artikel" };

/** The article `artikel 14 van die wet` means: of the one law of that sort named in its sentence, or in the one before. */
export function lawPointedAt(source: SourceText, { article, lid, noun, named }: Artikel, start: number): Antecedent {
  const from = sentenceStart(source, start, 2);
  const laws = named.filter((one) => one.start >= from && nounOf(one) === noun);
  const last = laws.at(-1);
  if (last === undefined) return undefined;
  const ids = [...new Set(laws.map(({ law }) => law))];
  if (ids.length > 1) return { several: ids.map((law) => `${law}#${article}`) };
  const reference: WetsartikelReference & Implied = {
    kind: "wetsartikel",
    law: last.law,
    lawName: last.lawName,
    article,
    ...(lid && { lid }),
    implied: ["law"],
  };
  return { one: { start: last.start, end: last.end, reference } };
}

/** The letter in a CELEX number that tells what an act is. */
const NOUN_OF_LETTER: Readonly<Record<string, string>> = { R: "verordening", L: "richtlijn", D: "besluit" };

/** What a law is called when it is pointed at; a name that does not say it, and is not short for a wet, is called nothing. */
function nounOf({ law, lawName }: Artikel["named"][number]): string | undefined {
  const letter = /^3\d{4}(?<letter>[A-Z])/u.exec(law)?.groups?.letter;
  if (letter !== undefined) return NOUN_OF_LETTER[letter];
  const noun = /(?:wetboek|wet|besluit|regeling|verordening|richtlijn|verdrag)(?![a-z])/iu
    .exec(lawName)?.[0]
    .toLowerCase();
  // Vw 2000, Awb, Wav, Sr
  return noun ?? (/^(?:W[a-z]{0,4}|[A-Z][a-z]{0,3}w|Awb|AWR)(?:\s|$)/u.test(lawName) ? "wet" : undefined);
}
