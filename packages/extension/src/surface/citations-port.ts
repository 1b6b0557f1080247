import { sendMessage } from "../messages/messaging.ts";
import { failure } from "../model/result.ts";
import type { CitationsPort } from "../ui/library/citations/citations-port.ts";
import type { NotesPort, OutPort } from "../ui/ports.ts";

/** What the known documents cite, through messages to the background. */
export function createCitationsPort(notes: Pick<NotesPort, "onChanged">, out: Pick<OutPort, "save">): CitationsPort {
  return {
    all: () =>
      sendMessage("documents/all").catch((error) => failure({ kind: "cannot-open", detail: String(error) } as const)),
    onChanged: (listener) => notes.onChanged(listener),
    save: out.save,
  };
}
