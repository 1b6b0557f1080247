import { failure, success } from "../model/result.ts";
import type {
  Archived,
  ArchivePort,
  BackupSummary,
  ImportPreview,
  ReadyFile,
  StorageState,
} from "../ui/library/archive-port.ts";
import { aNote, KAMERBRIEF, noteId } from "./notes.ts";

/** What a file would change that holds some of everything. */
export function aPreview(special: Partial<ImportPreview> = {}): ImportPreview {
  const other = { ...KAMERBRIEF, title: "Verslag schriftelijk overleg JBZ-Raad" };
  return {
    id: "preview-1",
    counts: { new: 18, same: 190, newer: 3, older: 2, conflict: 1, removed: 4 },
    examples: {
      new: [aNote({ id: noteId(1) }), aNote({ id: noteId(2), body: "Navragen bij de directie.", document: other })],
      same: [],
      newer: [aNote({ id: noteId(3), body: "Het kabinet verwacht er weinig van, staat nu in de brief." })],
      older: [aNote({ id: noteId(4), target: { kind: "document" } })],
      conflict: [aNote({ id: noteId(5) })],
      removed: [aNote({ id: noteId(6) })],
    },
    leftOut: { count: 0, first: [] },
    withoutQuote: 0,
    ownTerms: 0,
    ...special,
  };
}

const STORAGE: StorageState = { notes: 214, used: 3_200_000, quota: 9_800_000_000, isPersisted: false };

const NEWEST: BackupSummary = {
  id: "b3",
  made: "2026-11-20T06:00:00.000Z",
  reason: "daily",
  notes: 214,
  size: 182_340,
};
const BACKUPS: readonly BackupSummary[] = [
  NEWEST,
  { id: "b2", made: "2026-11-19T08:29:00.000Z", reason: "before-import", notes: 195, size: 171_002 },
  { id: "b1", made: "2026-11-12T07:12:00.000Z", reason: "by-hand", notes: 188, size: 2_480_000 },
];

const BACKUP_FILE: ReadyFile = { name: "kantlijn-2026-11-20.json", content: new Blob(["{}"]), count: 214 };

/** Where nothing was chosen and nothing failed. */
const UNTOUCHED = {
  persist: async () => false,
  schedule: async () => ({ schedule: "never" }),
  backupTrouble: async () => undefined,
} satisfies Partial<ArchivePort>;

/** What an archive was asked for, in the order in which it was. */
export interface ArchiveWorld {
  readonly port: ArchivePort;
  readonly asked: string[];
  readonly saved: ReadyFile[];
  /** Whether the reader lets the browser make files. */
  mayDownload: boolean;
}

/** An archive that answers at once, for views; a test replaces what is special about it. */
export function anArchive(special: Partial<ArchivePort> = {}): ArchiveWorld {
  const asked: string[] = [];
  const saved: ReadyFile[] = [];
  const done = {
    id: "import-1",
    at: "2026-11-19T08:30:00.000Z",
    label: "kantlijn-2026-11-11.json",
    added: 19,
    replaced: 3,
  };
  const answer = async <T>(call: string, value: T): Archived<T> => {
    asked.push(call);
    return success(value);
  };
  const world: ArchiveWorld = {
    asked,
    saved,
    mayDownload: true,
    port: {
      export: ({ form, notes }) =>
        answer(`export ${form} ${notes === "all" ? "all" : notes.length}`, {
          name: `kantlijn-2026-11-20.${form === "json" ? "json" : "md"}`,
          content: new Blob(["{}"]),
          count: notes === "all" ? 214 : notes.length,
        }),
      printed: () =>
        answer("printed", [{ document: KAMERBRIEF, notes: [aNote(), aNote({ id: noteId(2), tags: ["navragen"] })] }]),
      save: (file) => void saved.push(file),
      preview: ({ name }) => answer(`preview ${name}`, aPreview()),
      previewBackup: (id) => answer(`preview ${id}`, aPreview({ id: "preview-2" })),
      carryOut: (id, { older, removed }) => answer(`carry out ${id} ${older} ${removed}`, done),
      letGo: (id) => void asked.push(`let go ${id}`),
      takeBack: (id) => answer(`take back ${id}`, { removed: 19, putBack: 3, left: 0, removedTerms: 0 }),
      imports: () => answer("imports", [done]),
      backups: () => answer("backups", BACKUPS),
      backupFile: (id) => answer(`file of ${id}`, BACKUP_FILE),
      backUpNow: () => answer("back up", { ...NEWEST, id: "b4", reason: "by-hand" }),
      storage: () => answer("storage", STORAGE),
      ...UNTOUCHED,
      changeSchedule: async (schedule) => {
        asked.push(`schedule ${schedule}`);
        return world.mayDownload;
      },
      ...special,
    },
  };
  return world;
}

/** Work that goes on until the reader stops it, `share` of the way. */
export function endlessWork<T>(
  share: number,
): (order: unknown, work: Parameters<ArchivePort["backUpNow"]>[0]) => Archived<T> {
  return (_, { onProgress, signal }) => {
    onProgress({ done: share * 1_000, total: 1_000 });
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(failure({ kind: "cancelled" }))));
  };
}
