import type { PanelRequest } from "./protocol.ts";
import type { WaitingRequests } from "./waiting-requests.ts";

/** What asking something of the panel of a tab needs. */
export interface PanelAsking {
  readonly requests: WaitingRequests;
  /** Opens the panel of a tab; called before anything is awaited, as the browser wants the reader's own click. */
  readonly openPanel: (tabId: number) => Promise<void>;
  /** Tells a panel that is open already. */
  readonly onRequest: (tabId: number) => void;
}

/** Opens the panel of a tab and leaves a request for it; without a request it only opens, and is told that something was asked. */
export async function askPanel(
  tabId: number,
  request: PanelRequest | undefined | Promise<PanelRequest | undefined>,
  { requests, openPanel, onRequest }: PanelAsking,
): Promise<void> {
  const opened = openPanel(tabId);
  const asked = await request;
  if (asked !== undefined) await requests.keep(tabId, asked);
  onRequest(tabId);
  await opened;
}
