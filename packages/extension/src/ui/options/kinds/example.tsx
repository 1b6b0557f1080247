import type { MarkedKind } from "../../../model/kind-groups.ts";
import type { Strength } from "../../../settings/kind-strength.ts";

/** A word of each kind, as pages write it; Dutch, whatever the language of Kantlijn. */
export const EXAMPLES: Readonly<Record<MarkedKind, string>> = {
  organisatie: "Frontex",
  functie: "minister",
  partij: "D66",
  land: "Marokko",
  route: "Balkanroute",
  regeling: "Vw 2000",
  instrument: "Turkijedeal",
  begrip: "terugkeer",
  eigen: "proefproject",
  getal: "3 juli 2022",
};

export interface ExampleProps {
  readonly kind: MarkedKind;
  readonly strength: Strength;
}

/** A word that is named twice, marked as pages mark it. */
export function Example({ kind, strength }: ExampleProps) {
  const word = EXAMPLES[kind];
  const line = strength === "off" ? undefined : `k k-${kind}`;
  return (
    <span class="ex s" lang="nl" aria-hidden="true">
      <span class={line}>{word}</span>
      <span class="ex-gap">…</span>
      <span class={strength === "calm" ? `${line} faint` : line}>{word}</span>
    </span>
  );
}
