import { ENTITY_KINDS, type EntityKind } from "@kantlijn/core";

/** What can be painted over the text. The names are visible to the page, so they say nothing of what a reader wrote. */
export type Layer =
  | `kl-${EntityKind}`
  /** A later mention of the same term in one section. */
  | `kl-${EntityKind}-faint`
  /** An amount, a date or a number. */
  | "kl-getal"
  | "kl-getal-faint"
  /** A reference the page itself links already, or that we may not wrap. */
  | "kl-ref"
  /** The same, where it gets its meaning from a citation elsewhere. */
  | "kl-ref-derived"
  /** Words that may mean several papers. */
  | "kl-ref-unresolved"
  | "kl-note"
  | "kl-note-onzeker"
  /** Where the reader is. */
  | "kl-current";

/** Every layer, in the order in which they are painted: what lies over another comes after it. */
export const LAYERS: readonly Layer[] = [
  ...ENTITY_KINDS.flatMap((kind): Layer[] => [`kl-${kind}`, `kl-${kind}-faint`]),
  "kl-getal",
  "kl-getal-faint",
  "kl-ref",
  "kl-ref-derived",
  "kl-ref-unresolved",
  "kl-note",
  "kl-note-onzeker",
  "kl-current",
];

/** Which layer wins where two lie over the same letters: where the reader is, then notes, then the rest. */
export function priorityOf(layer: Layer): number {
  if (layer === "kl-current") return 3;
  if (layer === "kl-note" || layer === "kl-note-onzeker") return 2;
  return layer.startsWith("kl-ref") ? 1 : 0;
}
