import { browser } from "wxt/browser";
import type { Watched } from "../archive/trouble.ts";
import type { ArchiveDesk } from "../archive-worker/archive-calls.ts";
import { sendMessage } from "../messages/messaging.ts";
import { failure, success } from "../model/result.ts";
import { createFileSchedule, createLastFile } from "../settings/backup-file.ts";
import { createBackupTrouble } from "../settings/backup-trouble.ts";
import { createImportedTerms } from "../settings/imported-terms.ts";
import { createOwnTerms } from "../settings/own-terms.ts";
import type { Archived, ArchivePort, LongWork, StorageState } from "../ui/library/archive-port.ts";
import type { OutPort } from "../ui/ports.ts";
import { t } from "../words/t.ts";
import { fileWords } from "./file-words.ts";
import { createOwnTermsIo, type OwnTermsIo } from "./own-terms-io.ts";

/** Notes out and in, and backups, as the library reaches them: by a worker, and the browser. */
export function createArchivePort(archive: ArchiveDesk, out: OutPort): ArchivePort {
  const ownTerms = createOwnTermsIo(createOwnTerms(browser.storage.local), createImportedTerms(browser.storage.local));
  return { ...outAndIn(archive, out, ownTerms), ...backups(archive, ownTerms), ...fileSchedule() };
}

function outAndIn(archive: ArchiveDesk, out: OutPort, terms: OwnTermsIo) {
  return {
    export: async ({ form, notes }, work) => {
      const order = { format: form, choice: notes, words: fileWords(), ownTerms: await terms.all() };
      return answered(archive.exportNotes(order, watched(work)));
    },
    printed: (choice, work) => answered(archive.printNotes({ choice, language: t("language") }, watched(work))),
    save: ({ name, content }) => out.save({ name, type: content.type, text: content }),
    preview: (file, work) =>
      terms.noting(answered(archive.previewImport({ source: { kind: "file", file, name: file.name } }, watched(work)))),
    previewBackup: (id, work) =>
      terms.noting(answered(archive.previewImport({ source: { kind: "backup", id } }, watched(work)))),
    carryOut: async (previewId, choice, work) => {
      const order = { previewId, choice, ownTerms: await terms.all() };
      const outcome = await answered(archive.applyImport(order, watched(work)));
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      await announce();
      return answered(terms.takeIn(previewId, value.id).then((addedTerms) => success({ ...value, addedTerms })));
    },
    letGo: (previewId) => void archive.dropImport({ previewId }).catch(() => undefined),
    takeBack: async (undoId, work) => {
      const outcome = await answered(archive.undoImport({ undoId }, watched(work)));
      if (!outcome.ok) return outcome;
      const removedTerms = await terms.takeBack(undoId).catch(() => undefined);
      await announce();
      return success({ ...outcome.value, ...(removedTerms !== undefined && { removedTerms }) });
    },
    imports: () => answered(archive.undoSteps({})),
  } satisfies Partial<ArchivePort>;
}

function backups(archive: ArchiveDesk, terms: OwnTermsIo) {
  const summary = ({ stored, createdAt, id, reason, notes }: BackupFacts) => ({
    ...{ id, reason, notes },
    ...{ made: createdAt, size: stored },
  });
  return {
    backups: async () => {
      const listed = await answered(archive.backups({}));
      return listed.ok ? success(listed.value.map(summary)) : listed;
    },
    backupFile: (id, work) => answered(archive.backupFile({ id }, watched(work))),
    backupTrouble: createBackupTrouble(browser.storage.local).read,
    backUpNow: async (work) => {
      const taken = await answered(archive.takeBackup({ ownTerms: await terms.all() }, watched(work)));
      return taken.ok ? success(summary(taken.value)) : taken;
    },
    storage,
    persist: () => navigator.storage.persist(),
  } satisfies Partial<ArchivePort>;
}

type BackupFacts = Extract<Awaited<ReturnType<ArchiveDesk["takeBackup"]>>, { ok: true }>["value"];

async function storage(): Archived<StorageState> {
  const state = await sendMessage("store/state").catch(() => undefined);
  if (state === undefined) return failure({ kind: "unreachable" });
  if (!state.ok) return failure({ kind: "store", trouble: state.error });
  const { notes, inTrash, used, allowed, isPersisted } = state.value;
  return success({
    notes: notes + inTrash,
    isPersisted,
    ...(used !== undefined && { used }),
    ...(allowed !== undefined && { quota: allowed }),
  });
}

/** What is needed to write a file without a press. */
const DOWNLOADS = { permissions: ["downloads"] } satisfies { permissions: "downloads"[] };

/** Whether a file with all notes is made by itself. */
export function fileSchedule() {
  const chosen = createFileSchedule(browser.storage.local);
  const last = createLastFile(browser.storage.local);
  return {
    schedule: async () => {
      const [schedule, before] = [await chosen.read(), await last.read()];
      return { schedule, ...(before !== undefined && { last: before }) };
    },
    changeSchedule: async (schedule) => {
      // Nothing is awaited before this: the browser asks only while it sees the press.
      if (schedule !== "never" && !(await browser.permissions.request(DOWNLOADS))) return false;
      await chosen.write(schedule);
      return true;
    },
  } satisfies Partial<ArchivePort>;
}

function watched({ signal, onProgress }: LongWork): Watched {
  return { signal, onProgress: (done, total) => onProgress({ done, total }) };
}

async function announce(): Promise<void> {
  // Where the background does not answer, it will read the notes as they are when it starts again.
  await sendMessage("notes/announce", { documents: "many", isEverywhere: true }).catch(() => undefined);
}

/** A worker that fails keeps what was asked as much out of reach as one that answers that it cannot. */
function answered<T>(asked: Archived<T>): Archived<T> {
  return asked.catch(() => failure({ kind: "unreachable" }));
}
