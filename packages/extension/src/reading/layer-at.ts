import { groupOf } from "../model/kind-groups.ts";
import type { Layer } from "../paint/layers.ts";
import { type KindStrengths, strengthOf } from "../settings/kind-strength.ts";
import type { LayeredTerm } from "./words-to-mark.ts";

/** The layer a term is painted in, as strong as the reader wants its kind; none where they do not want to see it. */
export function layerAt(strengths: KindStrengths, { kind, layer }: LayeredTerm): Layer | undefined {
  const marked = kind === "getal" ? kind : groupOf(kind);
  const strength = marked === undefined ? "calm" : strengthOf(strengths, marked);
  if (strength === "off") return undefined;
  return strength === "all" ? `kl-${kind}` : layer;
}
