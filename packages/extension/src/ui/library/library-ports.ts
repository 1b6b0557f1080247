import type { NoteLibrary } from "../../library/note-library.ts";
import type { News } from "../../library/reading-room.ts";
import type { DocumentsPort, OutPort, Stop, SurfacePorts } from "../ports.ts";

/** All notes, as the library page reaches them: in a worker, so that no key in the search field waits for them. */
export interface LibraryNotesPort extends Omit<NoteLibrary, "changed"> {
  onNews(listener: (news: News) => void): Stop;
  /** Reads everything again, after a trouble. */
  reload(): Promise<void>;
}

export interface LibraryPorts extends Pick<SurfacePorts, "notes" | "unsaved" | "now" | "newId"> {
  readonly library: LibraryNotesPort;
  readonly documents: Pick<DocumentsPort, "naming">;
  readonly out: Pick<OutPort, "copy">;
}
