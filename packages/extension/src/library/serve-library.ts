import type { CallToLibrary, ReplyOfLibrary } from "./library-calls.ts";
import type { News, NoteLibrary } from "./note-library.ts";

/** Where the calls of a page come in; a worker's own global is one. */
export interface LibraryPort {
  onmessage: ((event: MessageEvent<CallToLibrary>) => void) | null;
  postMessage(reply: ReplyOfLibrary): void;
}

/** Answers the calls of the page that started the worker; nobody else can reach it. */
export function serveLibrary(port: LibraryPort, create: (onNews: (news: News) => void) => NoteLibrary): void {
  const library = create((news) => port.postMessage(news));
  port.onmessage = ({ data: { id, call, data } }) => {
    // Which data belong to which call follows from `LibraryClient`, which alone makes them.
    const answer = library[call] as (...data: readonly unknown[]) => Promise<unknown>;
    answer(...data).then(
      (value) => port.postMessage({ id, ok: true, value }),
      (error) => port.postMessage({ id, ok: false, reason: String(error) }),
    );
  };
}
