// kst-32317-788, kst-36600-XX-J, h-tk-20172018-61-1, ah-ek-20232024-12, stcrt-2021-33851-n1, kv-tk-2017Z06952, kst-1263281
const PUBLICATION = /^(?:kst|blg|h|ah|kv|nds|ag|stb|stcrt|trb|gmb|prb|wsb|bgr)(?:-[\da-z]{1,10}){1,6}$/i;
const CHAMBER = /^(?:tk|ek|vv)$/i;
const REPRINT = /^[bhn]\d{1,2}$/i;

/** A reprint or an attachment stands behind a whole number: `kst-27874-2-h1`, `stb-2009-601-b1`. */
const FIRST_REPRINT = 3;

/**
 * The identifier of an official publication in its one spelling; undefined where this is none.
 *
 * @example publicationId("KST-36600-vii-1") // "kst-36600-VII-1"
 */
export function publicationId(written: string): string | undefined {
  if (!PUBLICATION.test(written) || !/\d/.test(written)) return undefined;
  return written
    .split("-")
    .map((part, at) => (isLower(part, at) ? part.toLowerCase() : part.toUpperCase()))
    .join("-");
}

function isLower(part: string, at: number): boolean {
  return at === 0 || CHAMBER.test(part) || (at >= FIRST_REPRINT && REPRINT.test(part));
}
