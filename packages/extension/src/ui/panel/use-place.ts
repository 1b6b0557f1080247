import { useLayoutEffect, useState } from "preact/hooks";
import type { PageSummary } from "../../model/page-summary.ts";
import type { Current } from "./jump-row.tsx";

/** Where the reader is in the lists, and on the page by way of them. */
export interface Place {
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
  /** Brings what stands in a list before the reader, who is at it on the page already. */
  readonly show: (target: Current) => void;
}

interface PlaceEvents {
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
  readonly onShow: (tab: "page" | "references") => void;
}

/** Keeps the place; `onShow` brings a list to the front, with everything in it. */
export function usePlace({ entities }: PageSummary, { onJump, onBack, onShow }: PlaceEvents): Place {
  const [current, setCurrent] = useState<Current>();
  const [isAsked, setAsked] = useState(false);
  useLayoutEffect(() => {
    if (!isAsked) return;
    setAsked(false);
    const row = document.querySelector(".t.on, .rf.on");
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>(".name, .count")?.focus({ preventScroll: true });
  }, [isAsked]);
  return {
    current,
    onJump: (target) => {
      setCurrent(target);
      onJump(target);
    },
    onBack: () => {
      setCurrent(undefined);
      onBack();
    },
    show: (target) => {
      setCurrent(target);
      setAsked(true);
      onShow(entities.some(({ id }) => id === target.id) ? "page" : "references");
    },
  };
}
