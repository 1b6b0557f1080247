import { useLayoutEffect, useState } from "preact/hooks";
import { type Result, success } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { NotesPort } from "../ports.ts";

/** How many notes there are on the document at an address, also after a change; nothing until it is known, and of none. */
export function useNotesOf(
  url: string | undefined,
  port: Pick<NotesPort, "ofDocument" | "onChanged">,
): Result<number, StoreTrouble> | undefined {
  const [counted, setCounted] = useState<Result<number, StoreTrouble>>();
  useLayoutEffect(() => {
    if (url === undefined) return undefined;
    let isGone = false;
    const count = async () => {
      const notes = await port.ofDocument(url);
      if (!isGone) setCounted(notes.ok ? success(notes.value.length) : notes);
    };
    void count();
    const stop = port.onChanged(() => void count());
    return () => {
      isGone = true;
      stop();
    };
  }, [url, port]);
  return counted;
}
