import { archive, FILE_WORDS, preview, startArchive, type Worked } from "../../support/archive-worker.ts";
import type { Reader } from "../../support/reader.ts";
import type { Figures } from "../browser/figures.ts";
import { growthDuring } from "./watch-processes.ts";

/** Milliseconds in which a browser comes to rest, so that what it takes is its own and not of what it did before. */
const REST = 1_500;

/** Times how all notes go out and come in again, in the worker that the library has for it. */
export async function measureArchive(reader: Reader): Promise<Figures> {
  // The library itself reads all notes when it opens; the panel does not.
  const own = await reader.visitOwn("sidepanel.html");
  await startArchive(own);
  const outward = (format: string) => () => archive(own, "exportNotes", { format, choice: "all", words: FILE_WORDS });
  const markdown = await followed(reader, "export to Markdown", outward("markdown"));
  const json = await followed(reader, "export to JSON", outward("json"));
  const cancelled = await archive(own, "exportNotes", { format: "markdown", choice: "all", words: FILE_WORDS }, 2);
  if (cancelled.ok) throw new Error("an export that was cancelled went on");
  // Of the file that is looked at, the whole is kept: it is the one that was exported last, and whole.
  await own.evaluate(emptyInPage);
  let previewId = "";
  const inward = async () => {
    const previewed = await preview(own);
    previewId = String((previewed.value as { readonly id?: string } | undefined)?.id);
    return previewed;
  };
  const looked = await followed(reader, "import, the preview", inward);
  const choice = { removed: "leave", older: "leave" };
  const applied = await followed(reader, "import", () => archive(own, "applyImport", { previewId, choice }));
  await own.close();
  return {
    ...markdown,
    ...json,
    "export, cancelling it": { unit: "ms", values: [cancelled.stoppedAfter ?? Number.NaN] },
    ...looked,
    ...applied,
  };
}

/** What is seen of long work: how long it takes, how soon it says how far it is, and how much memory it wants. */
async function followed(reader: Reader, name: string, work: () => Promise<Worked>): Promise<Figures> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  let done: Worked | undefined;
  const growth = await growthDuring(reader, async () => {
    done = await work();
  });
  if (done?.ok !== true) throw new Error(`${name} failed: ${JSON.stringify(done?.error)}`);
  return {
    [name]: { unit: "s", values: [done.milliseconds / 1_000] },
    ...(done.firstProgress === undefined
      ? {}
      : { [`${name}, first progress`]: { unit: "ms", values: [done.firstProgress] } }),
    ...(growth === undefined
      ? {}
      : {
          [`${name}, extra memory`]: { unit: "MB", values: [growth.pages] },
          [`${name}, extra memory of the browser's own`]: { unit: "MB", values: [growth.browser] },
        }),
  };
}

/** Runs in a page of the extension: as if nothing was ever written. */
function emptyInPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      const emptying = database.transaction(tables, "readwrite");
      for (const table of tables) emptying.objectStore(table).clear();
      emptying.onabort = () => reject(emptying.error);
      emptying.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
