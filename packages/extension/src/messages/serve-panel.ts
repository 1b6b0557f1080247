import type { Thing } from "../model/known-document.ts";
import type { DocumentKey, NoteTarget, ThingTarget } from "../model/note.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { Stepped } from "../model/step.ts";
import { askPanel, type PanelAsking } from "./ask-panel.ts";
import { checkedTarget } from "./checked-target.ts";
import type { Answers, PageAsker } from "./desk.ts";
import type { PanelRequest } from "./protocol.ts";

/** What answering for the panel needs. */
export interface PanelParts extends PanelAsking {
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
}

/** The calls by which a page has the panel opened at something, and by which the panel learns at what. */
export type PanelAnswers = ReturnType<typeof answersOfPanel>;

/** Binds the panels and what waits for them to the protocol. */
export function answersOfPanel(parts: PanelParts) {
  /** From a private window nothing is left for the panel, which then says that nothing is kept. */
  const ask = ({ tabId, isPrivate }: PageAsker, request: PanelRequest) =>
    askPanel(tabId, isPrivate ? undefined : request, parts);
  const write = (page: PageAsker, title: string, target: NoteTarget) => {
    const document = { key: parts.documentKey(page.url), url: page.url, title };
    return ask(page, { kind: "write", draft: { document, target } });
  };
  return {
    "page/write": (
      { title, selector }: { readonly title: string; readonly selector: PassageSelector },
      page: PageAsker,
    ): Promise<void> => write(page, title, { kind: "passage", selector }),

    "page/write-about": (
      { title, about }: { readonly title: string; readonly about: ThingTarget },
      page: PageAsker,
    ): Promise<void> => write(page, title, checkedTarget(about)),

    "page/open-note": (noteId: string, page: PageAsker): Promise<void> => ask(page, { kind: "open", noteId }),

    "page/show-about": (thing: Thing, page: PageAsker): Promise<void> => ask(page, { kind: "about", thing }),

    // What the page names is no secret of a private window: it is shown there too.
    "page/show-in-panel": (target: Stepped, { tabId }: PageAsker): Promise<void> =>
      askPanel(tabId, { kind: "show", target }, parts),

    "request/take": (tabId: number): Promise<PanelRequest | undefined> => parts.requests.take(tabId),
  } satisfies Partial<Answers>;
}
