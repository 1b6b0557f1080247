/** A value as it stands in an address; `:` and `/` may stand there as they are, and the portals document them so. */
export function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/");
}
