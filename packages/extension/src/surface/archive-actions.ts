import type { ArchiveTrouble, Watched } from "../archive/trouble.ts";
import { troubleSentence } from "../archive/trouble-sentence.ts";
import type { ArchivePort } from "../archive-worker/archive-calls.ts";
import { failure, type Result, success } from "../model/result.ts";
import type {
  ArchiveActions,
  Archived,
  LongWork,
  ReadyFile,
  ArchiveTrouble as SaidTrouble,
} from "../ui/library/archive-actions.ts";
import type { NotesPort } from "../ui/ports.ts";

export interface ArchiveActionsParts {
  readonly archive: ArchivePort;
  readonly notes: Pick<NotesPort, "state">;
  readonly save: (file: ReadyFile) => void;
  /** Asks the browser to keep what we keep. */
  readonly persist: () => Promise<boolean>;
}

/** What the library's views of files and backups do, through the worker of the archive. */
export function createArchiveActions({ archive, notes, save, persist }: ArchiveActionsParts): ArchiveActions {
  return {
    export: ({ form, notes: choice }, work) => told(archive.exportNotes({ format: form, choice }, watched(work))),
    printed: (choice, work) => told(archive.printNotes({ choice }, watched(work))),
    save,
    preview: (file, work) =>
      told(archive.previewImport({ source: { kind: "file", file, name: file.name } }, watched(work))),
    previewBackup: (id, work) => told(archive.previewImport({ source: { kind: "backup", id } }, watched(work))),
    carryOut: async (choice, work) => {
      const applied = await told(archive.applyImport({ choice }, watched(work)));
      return applied.ok ? success({ ...applied.value, id: applied.value.undoId }) : applied;
    },
    takeBack: (undoId, work) => told(archive.undoImport({ undoId }, watched(work))),
    imports: () => told(archive.undoSteps({})),
    backups: () => told(archive.backups({})),
    backUpNow: (work) => told(archive.takeBackup({}, watched(work))),
    backupFile: (id, work) => told(archive.backupFile({ id }, watched(work))),
    storage: async () => {
      const state = await notes.state();
      return state.ok ? state : failure(sayTrouble({ kind: "store", trouble: state.error }));
    },
    persist: () => persist().catch(() => false),
  };
}

function watched({ signal, onProgress }: LongWork): Watched {
  return { signal, onProgress: (done, total) => onProgress({ done, total }) };
}

/** The answer of the archive, with a sentence for what went wrong; also where it broke off. */
async function told<T>(answer: Promise<Result<T, ArchiveTrouble>>): Archived<T> {
  try {
    const result = await answer;
    return result.ok ? result : failure(sayTrouble(result.error));
  } catch (error) {
    return failure({ kind: "failed", sentence: brokenOff(error) });
  }
}

function sayTrouble(trouble: ArchiveTrouble): SaidTrouble {
  return trouble.kind === "cancelled" ? trouble : { kind: "failed", sentence: troubleSentence(trouble) };
}

function brokenOff(error: unknown): string {
  return `Er is niets veranderd. Er ging iets mis bij het werk (${String(error)}).`;
}
