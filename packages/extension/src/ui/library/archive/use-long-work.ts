import { useEffect, useRef, useState } from "preact/hooks";
import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import type { Archived, LongWork, Progress } from "../archive-port.ts";

/** Where long work stands. */
export type WorkState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly progress: Progress | undefined }
  | { readonly kind: "failed"; readonly trouble: ArchiveTrouble }
  | { readonly kind: "done"; readonly value: T };

export interface LongWorkHandle<T> {
  readonly state: WorkState<T>;
  /** Starts the work; what was under way stops. */
  readonly start: (work: (how: LongWork) => Archived<T>) => void;
  readonly cancel: () => void;
  /** Forgets how it ended. */
  readonly clear: () => void;
}

/** Runs one piece of long work at a time, which stops when the view is left. */
export function useLongWork<T>(): LongWorkHandle<T> {
  const [state, setState] = useState<WorkState<T>>({ kind: "idle" });
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    state,
    start: (work) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const tell = (next: WorkState<T>) => current.current === controller && setState(next);
      tell({ kind: "busy", progress: undefined });
      const onProgress = (progress: Progress) => void tell({ kind: "busy", progress });
      void work({ onProgress, signal: controller.signal }).then((answer) =>
        tell(answer.ok ? { kind: "done", value: answer.value } : { kind: "failed", trouble: answer.error }),
      );
    },
    cancel: () => current.current?.abort(),
    clear: () => {
      current.current?.abort();
      current.current = undefined;
      setState({ kind: "idle" });
    },
  };
}
