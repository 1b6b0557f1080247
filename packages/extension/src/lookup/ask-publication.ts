import type { LookedUp } from "../model/page-cards.ts";
import { metadataAddress } from "./publication-address.ts";
import { readMetadata } from "./read-metadata.ts";

/** Milliseconds after which a site that does not answer is let go. */
const PATIENCE = 5_000;

/** Longer than any metadata: what is longer is not read on. */
const LONGEST_ANSWER = 200_000;

/**
 * Asks the official publication itself what it is called. Nothing is sent but the identifier in the address: no cookies
 * and no page it is asked from.
 */
export async function askPublication(
  publication: string,
  { site, patience = PATIENCE }: { readonly site?: string; readonly patience?: number } = {},
): Promise<LookedUp> {
  const address = metadataAddress(publication, site);
  try {
    const answer = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 404 || isErrorPage(answer)) return { state: "missing" };
    if (!answer.ok) return { state: "silent" };
    return readAnswer(publication, await answer.text());
  } catch {
    return { state: "silent" };
  }
}

/** The site sends whoever asks for a paper that it does not have on to `/Errors/404.htm`. */
function isErrorPage({ redirected, url }: Response): boolean {
  return redirected && /\/Errors\/404\b/iu.test(new URL(url).pathname);
}

function readAnswer(publication: string, words: string): LookedUp {
  const found = words.length > LONGEST_ANSWER ? undefined : readMetadata(words);
  // The title of another paper would be worse than none.
  if (found?.identifier !== publication) return { state: "unreadable" };
  const { title, issued } = found;
  return { state: "found", title, ...(issued !== undefined && { issued }) };
}
