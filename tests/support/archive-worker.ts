import type { ElementHandle, Page } from "puppeteer-core";

/** What came of a call to the worker that writes and reads archives. */
export interface Worked {
  readonly ok: boolean;
  /** What was answered; of a file, its name, size and count only: its content stays in the page. */
  readonly value?: unknown;
  readonly error?: unknown;
  readonly milliseconds: number;
  /** How often it told how far it was. */
  readonly progress: number;
  /** Milliseconds until it did so first. */
  readonly firstProgress?: number | undefined;
  /** Milliseconds from the cancelling to the answer, where it was cancelled. */
  readonly stoppedAfter?: number | undefined;
}

/** The words that files are written in, as the library page gives them along. */
export const FILE_WORDS = {
  language: "nl",
  targets: { passage: "Passage", document: "Document", term: "Begrip", reference: "Stuk" },
  columns: {
    document: "Document",
    address: "Adres",
    target: "Bij",
    subject: "Citaat of naam",
    note: "Notitie",
    kind: "Soort",
    tags: "Labels",
    dossier: "Dossier",
    created: "Gemaakt",
    modified: "Gewijzigd",
    id: "Kenmerk",
  },
  untitled: "Zonder titel",
  papers: "stukken",
};

/** Starts a worker as the library page does, in that page: `library`. */
export async function startArchive(library: Page): Promise<void> {
  await library.evaluate(startInPage, "/archive-worker.js");
}

/** Makes a call to it. A file that comes of it stays in the page, for `importKept` and `keptText`; `cancelAfter` progresses it is cancelled. */
export function archive(library: Page, call: string, order: object, cancelAfter?: number): Promise<Worked> {
  return library.evaluate(callInPage, call, order, cancelAfter ?? null);
}

/** Looks at a text as at a file that is to be imported; without one, at the file that the last export made. */
export function preview(library: Page, text?: string): Promise<Worked> {
  return library.evaluate(previewInPage, text ?? null);
}

/** The text of the file that the last export made. */
export function keptText(library: Page): Promise<string> {
  return library.evaluate(async () => (await (globalThis as WithArchive).kantlijnArchive?.kept?.text()) ?? "");
}

/** Chooses a file as a reader does; `preview` without a text looks at it then. */
export async function chooseFile(library: Page, path: string): Promise<void> {
  await library.evaluate(() => {
    const field = Object.assign(document.createElement("input"), { type: "file", id: "to-choose" });
    document.body.append(field);
  });
  const field = await library.waitForSelector("input#to-choose");
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
  await library.evaluate(() => {
    const chosen = document.querySelector<HTMLInputElement>("#to-choose")?.files?.[0];
    const { kantlijnArchive } = globalThis as WithArchive;
    if (chosen !== undefined && kantlijnArchive !== undefined) kantlijnArchive.kept = chosen;
  });
}

interface WithArchive {
  kantlijnArchive?: {
    kept?: Blob;
    readonly ask: (call: string, order: object, cancelAfter: number | null) => Promise<Worked>;
  };
}

interface Reply {
  readonly id: number;
  readonly progress?: unknown;
  readonly failed?: string;
  readonly value?: { readonly ok: boolean; readonly value?: object; readonly error?: unknown };
}

/** Runs in the library page. */
function startInPage(path: string): void {
  const worker = new Worker(path, { type: "module", name: "0.1.0" });
  let last = 0;
  /** The content of a file stays here. */
  const kept = (answer: object = {}) => {
    const { content, ...value } = answer as { readonly content?: Blob };
    if (content === undefined) return answer;
    archive.kept = content;
    return { ...value, size: content.size };
  };
  const ask = (call: string, order: object, cancelAfter: number | null) =>
    new Promise<Worked>((resolve, reject) => {
      last += 1;
      const id = last;
      const began = performance.now();
      let progress = 0;
      let firstProgress: number | undefined;
      let cancelled: number | undefined;
      const follow = () => {
        progress += 1;
        firstProgress ??= performance.now() - began;
        if (progress !== cancelAfter) return;
        cancelled = performance.now();
        worker.postMessage({ id, cancel: true });
      };
      const finish = ({ value: outcome, failed }: Reply) => {
        if (outcome === undefined) return reject(new Error(failed));
        const milliseconds = performance.now() - began;
        const times = { firstProgress, stoppedAfter: cancelled && performance.now() - cancelled };
        resolve({ ...outcome, value: kept(outcome.value), milliseconds, progress, ...times });
      };
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.addEventListener("message", function listen({ data }: MessageEvent<Reply>) {
        if (data.id !== id) return;
        if (data.progress !== undefined) return follow();
        worker.removeEventListener("message", listen);
        finish(data);
      });
      worker.postMessage({ id, call, order });
    });
  const archive: NonNullable<WithArchive["kantlijnArchive"]> = { ask };
  (globalThis as WithArchive).kantlijnArchive = archive;
}

/** Runs in the library page. */
function callInPage(call: string, order: object, cancelAfter: number | null): Promise<Worked> {
  const { kantlijnArchive } = globalThis as WithArchive;
  if (kantlijnArchive === undefined) throw new Error("the worker was not started");
  return kantlijnArchive.ask(call, order, cancelAfter);
}

/** Runs in the library page. */
function previewInPage(text: string | null): Promise<Worked> {
  const { kantlijnArchive } = globalThis as WithArchive;
  if (kantlijnArchive === undefined) throw new Error("the worker was not started");
  const file = text === null ? kantlijnArchive.kept : new Blob([text]);
  return kantlijnArchive.ask("previewImport", { source: { kind: "file", file, name: "archief.json" } }, null);
}
