import type { Span } from "./span.ts";

/** What a text calls a thing it cited in full before. */
export type ShortReference =
  | { readonly kind: "nummer"; readonly ondernummer: string; readonly noun?: string }
  | { readonly kind: "motie"; readonly names: readonly string[]; readonly hasOthers: boolean }
  | { readonly kind: "voornoemd"; readonly noun: string }
  | {
      readonly kind: "artikel";
      readonly article: string;
      readonly lid?: string;
      /** `wet`, `verordening`: what the law is called that was named before. */
      readonly noun: string;
      /** The laws the text names in the sentences before, in order. */
      readonly named: readonly (Span & { readonly law: string; readonly lawName: string })[];
    };

/** A short form where it stands in the text; it needs an antecedent to mean a paper. */
export interface ShortMention extends Span {
  readonly short: ShortReference;
}
