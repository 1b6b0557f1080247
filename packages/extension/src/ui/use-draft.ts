import { useEffect } from "preact/hooks";
import type { NoteDraft } from "../messages/protocol.ts";
import type { PagePort, TabFacts } from "./ports.ts";

/** Takes the draft that waits for this tab, now and whenever one is announced. */
export function useDraft(
  { id, isPrivate }: TabFacts,
  port: PagePort,
  onDraft: (draft: NoteDraft) => void,
  /** The reader wanted to write where nothing may be kept. */
  onRefused: () => void,
): void {
  useEffect(() => {
    let isGone = false;
    const take = async () => {
      const draft = await port.takeDraft(id);
      if (draft !== undefined && !isGone) onDraft(draft);
    };
    void take();
    const stop = port.onDraftWaiting((tabId) => {
      if (tabId !== id) return;
      if (isPrivate) onRefused();
      else void take();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [id, port]);
}
