import type { DocumentKey } from "../../model/note.ts";
import { identifyAddress } from "./identify-address.ts";
import { normalAddressOf } from "./normal-address.ts";

/**
 * A document's key: one address for all the addresses at which it can be read. It follows from the address alone, never
 * from what a page says of itself. The key of a key is that key, so that notes kept under an older form of it are found.
 * What is no address is its own key.
 *
 * @example documentKeyOf("https://zoek.officielebekendmakingen.nl/kst-32317-788.pdf") // "https://zoek.officielebekendmakingen.nl/kst-32317-788.html"
 */
export function documentKeyOf(address: string): DocumentKey {
  if (!URL.canParse(address)) return address;
  return identifyAddress(address)?.address ?? normalAddressOf(address);
}
