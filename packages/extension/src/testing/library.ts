import { IDBFactory } from "fake-indexeddb";
import { openNoteReader } from "../library/database.ts";
import { createNoteLibrary } from "../library/note-library.ts";
import { serveLibrary } from "../library/serve-library.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";
import type { LibraryWorker } from "../surface/call-library.ts";
import { createLibraryPort } from "../surface/library-port.ts";
import type { LibraryPorts } from "../ui/library/library-ports.ts";
import { aWorld, type World } from "./ports.ts";

/** The world around the library page. */
export interface LibraryWorld extends World {
  readonly libraryPorts: LibraryPorts;
}

/** A library with a real store in memory; what would be a worker runs beside the page. */
export function aLibrary(): LibraryWorld {
  const indexedDB = new IDBFactory();
  const world = aWorld(undefined, indexedDB);
  const worker = aWorker((port) =>
    serveLibrary(port, (onNews) =>
      createNoteLibrary({
        language: "nl",
        open: () => openNoteReader("kantlijn", indexedDB),
        documentKey: (address) => address,
        paperAt: (address) => identifyAddress(address)?.id,
        onNews,
      }),
    ),
  );
  const { notes, documents, unsaved, now, newId, out } = world.ports;
  return Object.assign(world, {
    libraryPorts: { notes, documents, unsaved, now, newId, out, library: createLibraryPort(() => worker, notes) },
  });
}

/** Both ends of a worker, without the thread: what goes across is copied, and comes later. */
function aWorker(serve: (port: Parameters<typeof serveLibrary>[0]) => void): LibraryWorker {
  const across = (deliver: () => void) => setTimeout(deliver);
  const outside: LibraryWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (call) => {
      const data = structuredClone(call);
      across(() => inside.onmessage?.(new MessageEvent("message", { data })));
    },
  };
  const inside: Parameters<typeof serveLibrary>[0] = {
    onmessage: null,
    postMessage: (reply) => {
      const data = structuredClone(reply);
      across(() => outside.onmessage?.(new MessageEvent("message", { data })));
    },
  };
  serve(inside);
  return outside;
}
