import type { MarkedKind } from "../../../model/kind-groups.ts";
import type { Strength } from "../../../settings/kind-strength.ts";
import { t } from "../../../words/t.ts";

export const STRENGTHS: readonly Strength[] = ["off", "calm", "all"];

export interface StrengthChoiceProps {
  readonly kind: MarkedKind;
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
}

/** How strongly a kind is marked; the element that names it has the id `kind-…`. */
export function StrengthChoice({ kind, strength, onStrength }: StrengthChoiceProps) {
  return (
    <span class="kt-strengths" role="radiogroup" aria-labelledby={`kind-${kind}`}>
      {STRENGTHS.map((one) => (
        <label key={one}>
          <input type="radio" name={`strength-${kind}`} checked={one === strength} onChange={() => onStrength(one)} />
          <span>{t(`options.strength.${one}`)}</span>
        </label>
      ))}
    </span>
  );
}
