import { useEffect } from "preact/hooks";
import type { PanelRequest } from "../../messages/protocol.ts";
import type { PagePort, TabFacts } from "../ports.ts";

/** Takes the request that waits for this tab, now and whenever one is announced. */
export function useRequest(
  { id, isPrivate }: TabFacts,
  port: PagePort,
  onRequest: (request: PanelRequest) => void,
  /** The reader asked for notes where none may be kept. */
  onRefused: () => void,
): void {
  useEffect(() => {
    let isGone = false;
    const take = async () => {
      const request = await port.takeRequest(id);
      if (request !== undefined && !isGone) onRequest(request);
    };
    void take();
    const stop = port.onRequestWaiting((tabId) => {
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
