import { browser } from "wxt/browser";
import { openBackupDatabase } from "../../backup/backup-database.ts";
import { createBackups } from "../../backup/backups.ts";
import { snapshotBeforeUpgrade } from "../../backup/before-upgrade.ts";
import { stayAwake } from "../../backup/stay-awake.ts";
import { createMemory } from "../../documents/remember.ts";
import { announceNotesChanged } from "../../messages/announce-notes-changed.ts";
import { askPages } from "../../messages/ask-pages.ts";
import type { NoteChange } from "../../model/note-change.ts";
import { createDocumentRows } from "../../notes/database/document-rows.ts";
import { createNoteDatabase } from "../../notes/database/note-database.ts";
import { createToldKeys } from "../../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../../notes/dexie-note-store.ts";
import { createKeptCount } from "../../notes/kept-count.ts";
import { watchForLoss } from "../../notes/watch-for-loss.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createRememberReading } from "../../settings/remember-reading.ts";

/** The notes and their backups, and what is remembered of the documents they are about: rooms that share a database. Who counts notes is told of every change. */
export function openNotes(onNotes: (change: NoteChange) => void) {
  const { local } = browser.storage;
  const now = () => new Date();
  const newId = () => crypto.randomUUID();
  const app = browser.runtime.getManifest().version;
  const backups = createBackups({ database: openBackupDatabase(), now, newId, app });
  const database = createNoteDatabase({ beforeUpgrade: snapshotBeforeUpgrade(backups), awake: stayAwake });
  const keys = createToldKeys(documentKeyOf);
  const store = watchForLoss(
    (onAdded) => createDexieNoteStore({ now, documentKey: documentKeyOf, onAdded, database, keys }),
    createKeptCount(local),
  );
  const documents = createDocumentRows(database, keys);
  const isReadingKept = createRememberReading(local).read;
  const memory = createMemory({ documents, documentKey: documentKeyOf, isReadingKept, askPages, now });
  const onChanged = (change: NoteChange) => {
    void announceNotesChanged(change);
    void memory.notesChanged(change);
    onNotes(change);
  };
  return { backups, store, documents, memory, onChanged };
}

/** What of the notes is open in the background. */
export type OpenedNotes = ReturnType<typeof openNotes>;
