import type { WorkerReply } from "../model/worker-reply.ts";
import type { CallToLibrary } from "./library-calls.ts";
import type { NoteLibrary } from "./note-library.ts";
import type { News } from "./reading-room.ts";

/** Where the calls of a page come in; a worker's own global is one. */
export interface LibraryPort {
  onmessage: ((event: MessageEvent<CallToLibrary>) => void) | null;
  postMessage(reply: WorkerReply<News>): void;
}

/** Answers the calls of the page that started the worker; nobody else can reach it. */
export function serveLibrary(port: LibraryPort, create: (onNews: (news: News) => void) => NoteLibrary): void {
  const library = create((news) => port.postMessage({ news }));
  port.onmessage = ({ data: { id, call, data } }) => {
    // Which data belong to which call follows from surface/call-library.ts, which alone makes them.
    const answer = library[call] as (...data: readonly unknown[]) => Promise<unknown>;
    answer(...data).then(
      (value) => port.postMessage({ id, value }),
      (error) => port.postMessage({ id, failed: String(error) }),
    );
  };
}
