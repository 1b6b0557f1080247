import { withoutTracking } from "../page/identity/normal-address.ts";

/**
 * The address at which a document is opened again, and with a text directive at its words. A fragment that is a route
 * (`#!/details`) says which document it is; any other is a place in the page.
 */
export function openAgain(address: string, directive?: string): string {
  const url = new URL(withoutTracking(address));
  const route = url.hash.startsWith("#!") ? url.hash : "";
  url.hash = "";
  return url.href + (directive === undefined ? route : `${route || "#"}:~:${directive}`);
}
