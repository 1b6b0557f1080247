import { announce, sendMessage } from "../messages/messaging.ts";
import { onNews } from "../messages/on-news.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { NotesPort } from "../ui/ports.ts";
import { arrived } from "./arrived.ts";
import { createStorageKeeper } from "./keep-storage.ts";

/** The notes as a surface reaches them: through messages to the background. */
export function createNotesPort(): NotesPort {
  const keepStorage = createStorageKeeper(navigator.storage);
  const listeners = new Set<(change: NoteChange) => void>();
  // A call has one listener in each context; several parts of a surface want this one.
  onNews("notes/changed", (change) => {
    for (const listener of listeners) listener(change);
  });
  return {
    ofDocument: (key) => arrived(sendMessage("notes/of-document", key)),
    about: (things) => arrived(sendMessage("notes/about", things)),
    recent: (query) => arrived(sendMessage("notes/recent", query)),
    get: (id) => arrived(sendMessage("notes/get", id)),
    versions: (id) => arrived(sendMessage("notes/versions", id)),
    labels: () => arrived(sendMessage("notes/labels")),
    trashed: () => arrived(sendMessage("notes/trashed")),
    tag: (tagging) => arrived(sendMessage("notes/tag", tagging)),
    save: async (save) => {
      const kept = await arrived(sendMessage("notes/save", save));
      if (kept.ok) void keepStorage();
      return kept;
    },
    remove: (ids) => arrived(sendMessage("notes/remove", ids)),
    restore: (ids) => arrived(sendMessage("notes/restore", ids)),
    erase: (ids) => arrived(sendMessage("notes/erase", ids)),
    announce: (change) => void announce("notes/announce", change),
    state: () => arrived(sendMessage("store/state")),
    acceptLoss: () => arrived(sendMessage("notes/accept-loss")),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
