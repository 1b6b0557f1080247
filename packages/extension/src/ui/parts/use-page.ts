import { useLayoutEffect, useState } from "preact/hooks";
import type { PageSummary } from "../../model/page-summary.ts";
import type { PagePort, TabFacts } from "../ports.ts";

/** What a surface knows of the page it stands beside. */
export type PageView =
  | { readonly kind: "waiting"; readonly tab?: TabFacts }
  | { readonly kind: "none"; readonly tab?: TabFacts }
  | { readonly kind: "page"; readonly tab: TabFacts; readonly summary: PageSummary };

/** Milliseconds between two questions to a page that is still loading, and how often we ask. */
const ASK_AGAIN = 300;
const ASK_TIMES = 8;

/** Follows the tab of a surface and what its page says of itself. Asks before anything is drawn, not a frame later. */
export function usePage(port: Pick<PagePort, "followTab" | "summary" | "onChanged">): PageView {
  const [view, setView] = useState<PageView>({ kind: "waiting" });
  useLayoutEffect(() => {
    let tab: TabFacts | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (asked: TabFacts, times: number) => {
      const summary = await port.summary(asked.id);
      if (asked !== tab) return;
      if (summary !== undefined) setView({ kind: "page", tab: asked, summary });
      else if (asked.isOurSite && times > 1) timer = setTimeout(() => void ask(asked, times - 1), ASK_AGAIN);
      else setView({ kind: "none", tab: asked });
    };
    const stopFollowing = port.followTab((next) => {
      clearTimeout(timer);
      const isOther = next?.id !== tab?.id;
      tab = next;
      if (next === undefined) setView({ kind: "none" });
      else {
        if (isOther) setView({ kind: "waiting", tab: next });
        void ask(next, ASK_TIMES);
      }
    });
    const stopListening = port.onChanged((tabId, summary) => {
      if (tab?.id !== tabId) return;
      clearTimeout(timer);
      setView({ kind: "page", tab, summary });
    });
    return () => {
      tab = undefined;
      clearTimeout(timer);
      stopFollowing();
      stopListening();
    };
  }, [port]);
  return view;
}
