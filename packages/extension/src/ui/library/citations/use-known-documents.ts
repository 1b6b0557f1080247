import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Result } from "../../../model/result.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import { type CitationGraph, citationsOf } from "./citation-graph.ts";
import type { CitationsPort } from "./citations-port.ts";

export interface KnownCitations {
  /** Absent while they are on their way. */
  readonly known: Result<CitationGraph, StoreTrouble> | undefined;
  readonly reload: () => void;
}

/** The citations of all known documents, now and whenever that changes. They are asked for once at a time. */
export function useKnownDocuments(port: CitationsPort): KnownCitations {
  const [known, setKnown] = useState<Result<CitationGraph, StoreTrouble>>();
  const asking = useRef({ isUnderWay: false, isDue: false });
  const reload = useCallback(async () => {
    const state = asking.current;
    state.isDue = true;
    if (state.isUnderWay) return;
    state.isUnderWay = true;
    while (state.isDue) {
      state.isDue = false;
      const answer = await port.all();
      setKnown(answer.ok ? { ok: true, value: citationsOf(answer.value) } : answer);
    }
    state.isUnderWay = false;
  }, [port]);
  useEffect(() => {
    void reload();
    return port.onChanged(() => void reload());
  }, [port, reload]);
  return { known, reload: () => void reload() };
}
