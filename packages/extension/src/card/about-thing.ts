import type { ThingTarget } from "../model/note.ts";
import type { Thing } from "./marked-words.ts";

/** What a note on a thing would be about; nothing for words that may mean several papers. */
export function aboutThing({ kind, told }: Thing): ThingTarget | undefined {
  if (kind === "unresolved") return undefined;
  if (kind === "term") return { kind, id: told.id, name: told.name ?? told.written };
  return { kind, id: told.id, name: told.citation, reference: told.reference };
}
