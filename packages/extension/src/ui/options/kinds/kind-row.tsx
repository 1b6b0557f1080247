import { useState } from "preact/hooks";
import type { Colour } from "../../../model/contrast.ts";
import type { MarkedKind } from "../../../model/kind-groups.ts";
import { type KindColour, seenColour } from "../../../model/kind-lines.ts";
import type { Strength } from "../../../settings/kind-strength.ts";
import { t } from "../../../words/t.ts";
import { ColourField } from "./colour-field.tsx";
import { Example } from "./example.tsx";
import { SeenProposal } from "./seen-proposal.tsx";

export const STRENGTHS: readonly Strength[] = ["off", "calm", "all"];

export interface KindRowProps {
  readonly kind: MarkedKind;
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
  /** Absent where the kind has our colour. */
  readonly colour: KindColour | undefined;
  readonly onColour: (colour: KindColour | undefined) => void;
}

/** One kind: its name, how it looks on a page, how strongly it is marked, and its colour. */
export function KindRow({ kind, strength, onStrength, colour, onColour }: KindRowProps) {
  const [asked, setAsked] = useState<Colour>();
  const name = t(`options.kinds.${kind}`);
  const ask = (wanted: Colour) => {
    const { light, dark } = seenColour(kind, wanted);
    const isSeen = light === wanted && dark === wanted;
    setAsked(isSeen ? undefined : wanted);
    if (isSeen) onColour({ light, dark });
  };
  const take = (seen: KindColour | undefined) => {
    setAsked(undefined);
    onColour(seen);
  };
  return (
    <div class="kt">
      <span class="kt-name" id={`kind-${kind}`}>
        {name}
      </span>
      <Example kind={kind} strength={strength} />
      <span class="kt-strengths" role="radiogroup" aria-labelledby={`kind-${kind}`}>
        {STRENGTHS.map((one) => (
          <label key={one}>
            <input type="radio" name={`strength-${kind}`} checked={one === strength} onChange={() => onStrength(one)} />
            <span>{t(`options.strength.${one}`)}</span>
          </label>
        ))}
      </span>
      <ColourField kind={kind} name={name} colour={colour} onAsk={ask} onBack={() => take(undefined)} />
      {asked !== undefined && (
        <SeenProposal kind={kind} asked={asked} onTake={take} onLeave={() => setAsked(undefined)} />
      )}
    </div>
  );
}
