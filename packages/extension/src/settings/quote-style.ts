import { QUOTE_STYLES, type QuoteStyle } from "../model/quote-style.ts";
import type { WatchedStorage } from "./hidden-kinds.ts";

/** The style a reader last chose for quotations. */
export interface KeptQuoteStyle {
  read(): Promise<QuoteStyle>;
  write(style: QuoteStyle): Promise<void>;
}

/** Renaming this brings back the first style. */
const KEY = "quote-style";

export function createQuoteStyle(storage: Pick<WatchedStorage, "get" | "set">): KeptQuoteStyle {
  return {
    read: async () => styleIn((await storage.get(KEY))[KEY]),
    write: (style) => storage.set({ [KEY]: style }),
  };
}

/** An older or newer version may have kept a style that we do not know. */
function styleIn(kept: unknown): QuoteStyle {
  return QUOTE_STYLES.find((style) => style === kept) ?? "leidraad";
}
