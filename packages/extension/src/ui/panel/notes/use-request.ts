import { useEffect, useRef } from "preact/hooks";
import type { PanelRequest } from "../../../messages/protocol.ts";
import type { PagePort, TabFacts } from "../../ports.ts";

/** Takes the request that waits for this tab, now and whenever one is announced. */
export function useRequest(
  { id, isPrivate }: TabFacts,
  port: PagePort,
  onRequest: (request: PanelRequest) => void,
  /** The reader asked for notes where none may be kept. */
  onRefused: () => void,
): void {
  // Another page may stand in the tab since we began to listen.
  const latest = useRef({ onRequest, onRefused });
  latest.current = { onRequest, onRefused };
  useEffect(() => {
    let isGone = false;
    const take = async (isTold: boolean) => {
      const request = await port.takeRequest(id);
      if (isGone) return;
      if (request !== undefined) latest.current.onRequest(request);
      else if (isTold && isPrivate) latest.current.onRefused();
    };
    void take(false);
    const stop = port.onRequestWaiting((tabId) => {
      if (tabId === id) void take(true);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [id, port]);
}
