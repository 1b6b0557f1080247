import { useEffect, useState } from "preact/hooks";
import type { KeptTerm } from "../../../model/kept-term.ts";
import type { OwnTermsSetting } from "../../../settings/own-terms.ts";

/** The list as far as it is known. */
export type OwnTermsState = "loading" | "unreadable" | readonly KeptTerm[];

export interface OwnTermsHandle {
  readonly state: OwnTermsState;
  /** Changes the list as it is kept by now; false where that could not be saved. */
  readonly change: (how: (terms: readonly KeptTerm[]) => readonly KeptTerm[]) => Promise<boolean>;
  /** Reads the list again. */
  readonly retry: () => void;
}

/** Follows the reader's list, here and in other windows. */
export function useOwnTerms(setting: OwnTermsSetting): OwnTermsHandle {
  const [state, setState] = useState<OwnTermsState>("loading");
  const read = () => void setting.read().then(setState, () => setState("unreadable"));
  useEffect(() => {
    read();
    return setting.onChanged(setState);
  }, [setting]);
  return {
    state,
    retry: read,
    change: async (how) => {
      try {
        const next = how(await setting.read());
        await setting.write(next);
        setState(next);
        return true;
      } catch {
        return false;
      }
    },
  };
}
