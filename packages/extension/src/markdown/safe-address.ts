/** Where a note may lead: the web, and a letter. Anything else could run a script in a page of ours. */
const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address as a link can have it; undefined where it leads elsewhere or nowhere, or names another site before its own. */
export function safeAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, href, username, password } = new URL(written);
  return SCHEMES.has(protocol) && username + password === "" ? href : undefined;
}
