import { createChecksum } from "../archive/checksum.ts";
import { stableJson } from "../archive/stable-json.ts";
import type { KeptTerm } from "../model/kept-term.ts";

/** A sum over the reader's own terms, which differs as soon as one of them does; none where there are none. */
export async function sumOfTerms(terms: readonly KeptTerm[]): Promise<string | undefined> {
  if (terms.length === 0) return undefined;
  const checksum = createChecksum();
  for (const term of terms) await checksum.add(stableJson(term));
  return checksum.end();
}
