import type { Span } from "./span.ts";

/** What a text calls a thing it cited in full before. */
export type ShortReference =
  | { readonly kind: "nummer"; readonly ondernummer: string; readonly noun?: string }
  | { readonly kind: "motie"; readonly names: readonly string[]; readonly hasOthers: boolean }
  | { readonly kind: "voornoemd"; readonly noun: string }
  | { readonly kind: "artikel"; readonly article: string; readonly lid?: string; readonly noun: string };

/** A short form where it stands in the text; it needs an antecedent to mean a paper. */
export interface ShortMention extends Span {
  readonly short: ShortReference;
}
