import type { ServedCall } from "./payloads.ts";

/** What the browser tells of a sender; a subset of its MessageSender. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** Whether the document of the sender is the one on the screen: "active". Only Chromium tells. */
  readonly documentLifecycle?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito: boolean }
    | undefined;
}

/** Who asks: one of our own pages, or the content script in a page of an allowed site. */
export type Asker =
  | { readonly kind: "own-page" }
  | { readonly kind: "page"; readonly url: string; readonly tabId: number; readonly isPrivate: boolean };

/** What we know of ourselves, to recognise a sender by. */
export interface Ourselves {
  readonly id: string;
  /** Origin of our own pages: `chrome-extension://…`. */
  readonly origin: string;
  /** A promise where that has to be looked up first. */
  readonly isAllowedSite: (url: string) => boolean | Promise<boolean>;
}

/** Who asks, or nobody we answer; at once where `isAllowedSite` tells at once. */
export function whoAsks(sender: SenderFacts, ourselves: Ourselves): Asker | undefined | Promise<Asker | undefined> {
  const { id, url: loaded, tab } = sender;
  if (id !== ourselves.id || loaded === undefined) return undefined;
  if (isOwnPage(loaded, sender.origin, ourselves.origin)) return { kind: "own-page" };
  if (tab?.id === undefined) return undefined;
  const url = addressNow(loaded, sender);
  const page: Asker = { kind: "page", url, tabId: tab.id, isPrivate: tab.incognito };
  const isAllowed = ourselves.isAllowedSite(url);
  if (isAllowed instanceof Promise) return isAllowed.then((is) => (is ? page : undefined));
  return isAllowed === true ? page : undefined;
}

/** A page may speak of itself only; every other call is for our own pages. */
export function mayCall(asker: Asker, call: ServedCall): boolean {
  return (asker.kind === "page") === call.startsWith("page/");
}

/**
 * The address of a page now. Both browsers tell of a sender at which address it was loaded; a page that went on without
 * loading anew has another one since, which only its tab tells. Our script is in the page of a tab, never in its frames.
 */
function addressNow(loaded: string, { documentLifecycle = "active", tab }: SenderFacts): string {
  const shown = tab?.url;
  // A page that is not on the screen yet, or not any more, has another one in its tab.
  if (shown === undefined || documentLifecycle !== "active") return loaded;
  return isOfOneOrigin(loaded, shown) ? shown : loaded;
}

function isOfOneOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}

function isOwnPage(url: string, origin: string | undefined, own: string): boolean {
  return url.startsWith(`${own}/`) && (origin === undefined || origin === own);
}
