/** A piece of a note that stands by itself. */
export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  /** `first` is the number of the first item; absent where the items have no numbers. */
  | { readonly kind: "list"; readonly first?: number; readonly items: readonly (readonly Block[])[] };

/** A piece of running text. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  /** The reader went on with a new line. */
  | { readonly kind: "break" };
