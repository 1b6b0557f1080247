/** What is read as an address, not as a name: `https://overheid.nl/brief`, `www.overheid.nl`, `overheid.nl`. */
const ADDRESS =
  /^(?:https?:\/\/(?:www\.)?|www\.|(?=[\p{L}\p{N}.-]+\.(?:nl|eu|com|net|org|info)(?![\p{L}\p{N}-])))([\p{L}\p{N}.-]*)/u;

/**
 * False where words are read as one address and their link leads to another: a note may come from somebody else. So it is
 * of letters that only look like those of the address, and of signs that turn the order of letters about.
 */
export function leadsWhereItSays(words: string, href: string): boolean {
  if (/\p{Bidi_Control}/u.test(words)) return false;
  const said = ADDRESS.exec(words.replace(/[\s*_\p{Cf}]/gu, "").toLowerCase());
  return said === null || said[1]?.replace(/\.$/u, "") === new URL(href).hostname.replace(/^www\./u, "");
}
