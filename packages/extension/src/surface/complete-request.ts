import { sendMessage } from "../messages/messaging.ts";
import type { PanelRequest } from "../messages/protocol.ts";
import { soon } from "../messages/soon.ts";
import { type PassageSelector, passageSelector } from "../model/selector.ts";

/**
 * A request with all that the page of a tab can tell of the passage in it. Who writes at once after selecting is ahead of
 * what is found out about it; after a moment they write without.
 */
export async function completeRequest(request: PanelRequest | undefined, tabId: number): Promise<typeof request> {
  if (request?.kind !== "write" || request.draft.target.kind !== "passage") return request;
  const { draft } = request;
  const { selector } = request.draft.target;
  if (selector.structure !== undefined) return request;
  const completed = passageSelector.safeParse(await soon(sendMessage("page/completed", selector, tabId)));
  if (!completed.success || !isOf(selector, completed.data)) return request;
  return { kind: "write", draft: { ...draft, target: { kind: "passage", selector: completed.data } } };
}

/** The reader writes about the words they selected, whatever the page has come to tell since. */
function isOf({ quote, position }: PassageSelector, completed: PassageSelector): boolean {
  const { exact, prefix, suffix } = completed.quote;
  const isSameQuote = exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
  return isSameQuote && completed.position.start === position.start;
}
