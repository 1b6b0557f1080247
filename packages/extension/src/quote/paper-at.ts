import { cite, identify } from "@kantlijn/core";
import type { NoteTarget } from "../model/note.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";
import { officialReference } from "./official-reference.ts";

/** The paper that an address is of, as a note is about it; nothing where the address does not tell. */
export function paperAt(address: string): NoteTarget | undefined {
  const id = identifyAddress(address)?.id;
  const reference = id === undefined ? undefined : officialReference({ id });
  if (reference === undefined) return undefined;
  return { kind: "reference", id: identify(reference), name: cite(reference), reference };
}
