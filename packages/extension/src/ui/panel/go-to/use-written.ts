import { useEffect, useState } from "preact/hooks";
import type { PapersPort } from "../../ports.ts";
import { optionsFor, type PaperOption } from "./paper-options.ts";

/** What the words in the field were read as. */
export type Written =
  | { readonly state: "none" | "failed" }
  | { readonly state: "read"; readonly words: string; readonly options: readonly PaperOption[] };

/** Milliseconds after the last key before the words are read. */
const PAUSE = 120;

/** Reads what is in the field while the reader types; an answer to older words is dropped. */
export function useWritten(words: string, papers: PapersPort): Written {
  const [written, setWritten] = useState<Written>({ state: "none" });
  useEffect(() => {
    if (words.trim() === "") {
      setWritten({ state: "none" });
      return undefined;
    }
    let isOld = false;
    const timer = setTimeout(() => {
      void readWritten(words, papers).then((read) => {
        if (!isOld) setWritten(read);
      });
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [words, papers]);
  return written;
}

/** Reads the words at once. */
export function readWritten(words: string, papers: PapersPort): Promise<Written> {
  return papers.read(words).then(
    (found) => ({ state: "read", words, options: optionsFor(found) }),
    () => ({ state: "failed" }),
  );
}
