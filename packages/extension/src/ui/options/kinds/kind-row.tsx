import { useRef, useState } from "preact/hooks";
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
  /** Tells a screen reader what appeared. */
  readonly onSay: (words: string) => void;
}

/** One kind: its name, how it looks on a page, how strongly it is marked, and its colour. */
export function KindRow({ kind, strength, onStrength, colour, onColour, onSay }: KindRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [proposed, setProposed] = useState<Proposal>();
  const name = kind === "getal" ? t("options.amounts") : t(`kinds.groups.${kind}`);
  const ask = (wanted: Colour) => {
    const seen = seenColour(kind, wanted);
    const unseen = unseenOn(wanted, seen);
    if (unseen === undefined) onColour(seen);
    const proposal = unseen && { seen, why: t(`options.faint.${unseen}`) };
    setProposed(proposal);
    onSay(proposal?.why ?? "");
  };
  // What was pressed goes away: the keyboard stays at the colour.
  const close = () => {
    setProposed(undefined);
    row.current?.querySelector<HTMLElement>("input[type=color]")?.focus();
  };
  const take = (seen: KindColour | undefined) => {
    onColour(seen);
    close();
  };
  return (
    <div class="kt" ref={row}>
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
      {proposed !== undefined && (
        <SeenProposal kind={kind} {...proposed} onTake={() => take(proposed.seen)} onLeave={close} />
      )}
    </div>
  );
}

/** A colour in place of one that is not seen everywhere, and why. */
interface Proposal {
  readonly seen: KindColour;
  readonly why: string;
}

/** On which pages a colour had to be another; on none where it is seen everywhere. */
function unseenOn(asked: Colour, { light, dark }: KindColour): "light" | "dark" | "both" | undefined {
  if (light === asked) return dark === asked ? undefined : "dark";
  return dark === asked ? "light" : "both";
}
