/** The term that an address of the options page asks for: `#own-terms/eigen%2Fasieldeal`; undefined where it asks for none. */
export function askedTerm(hash: string): string | undefined {
  const [, asked] = /^#own-terms\/(.+)$/u.exec(hash) ?? [];
  if (asked === undefined) return undefined;
  try {
    return decodeURIComponent(asked);
  } catch {
    return undefined;
  }
}
