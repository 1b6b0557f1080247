import { sendMessage } from "../messages/messaging.ts";
import type { PanelRequest } from "../messages/protocol.ts";
import { soon } from "../messages/soon.ts";

/**
 * A request with all that the page of a tab can tell of the passage in it. Who writes at once after selecting is ahead of
 * what is found out about it; after a moment they write without.
 */
export async function completeRequest(request: PanelRequest | undefined, tabId: number): Promise<typeof request> {
  if (request?.kind !== "write" || request.draft.target.kind !== "passage") return request;
  const { draft } = request;
  const { selector } = request.draft.target;
  if (selector.structure !== undefined) return request;
  const completed = await soon(sendMessage("page/completed", selector, tabId));
  if (completed === undefined) return request;
  return { kind: "write", draft: { ...draft, target: { kind: "passage", selector: completed } } };
}
