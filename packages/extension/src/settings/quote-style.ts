import { QUOTE_STYLES, type QuoteStyle } from "../model/quote-style.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** The style a reader last chose for quotations. */
export type KeptQuoteStyle = KeptChoice<QuoteStyle>;

export function createQuoteStyle(storage: WatchedStorage): KeptQuoteStyle {
  return keepChoice(storage, { key: "quote-style", read: styleIn, write: (style) => style });
}

function styleIn(kept: unknown): QuoteStyle {
  return QUOTE_STYLES.find((style) => style === kept) ?? "leidraad";
}
