import { useEffect, useMemo, useState } from "preact/hooks";
import type { Result } from "../../../model/result.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import { oneAtATime } from "../one-at-a-time.ts";
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
  const reload = useMemo(() => {
    const ask = oneAtATime(async () => {
      const answer = await port.all();
      setKnown(answer.ok ? { ok: true, value: citationsOf(answer.value) } : answer);
    });
    return () => void ask();
  }, [port]);
  useEffect(() => {
    reload();
    return port.onChanged(reload);
  }, [port, reload]);
  return { known, reload };
}
