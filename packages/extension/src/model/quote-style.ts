/**
 * How a quotation is written: with its reference as the Leidraad voor juridische auteurs has it, as Kamerstukken quote
 * each other, or as a link to the words alone.
 */
export const QUOTE_STYLES = ["leidraad", "kamerstuk", "link"] as const;

export type QuoteStyle = (typeof QUOTE_STYLES)[number];
