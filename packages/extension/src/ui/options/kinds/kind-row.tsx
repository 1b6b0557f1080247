import { useRef, useState } from "preact/hooks";
import type { Colour } from "../../../model/contrast.ts";
import { type KindColour, seenColour } from "../../../model/kind-lines.ts";
import { t } from "../../../words/t.ts";
import { ColourField } from "./colour-field.tsx";
import { Example } from "./example.tsx";
import { SeenProposal } from "./seen-proposal.tsx";
import { StrengthChoice, type StrengthChoiceProps } from "./strength-choice.tsx";

export interface KindRowProps extends StrengthChoiceProps {
  /** Absent where the kind has our colour. */
  readonly colour: KindColour | undefined;
  readonly onColour: (colour: KindColour | undefined) => void;
  /** Tells a screen reader what appeared. */
  readonly onSay: (words: string) => void;
}

/** One kind: its name, how it looks on a page, how strongly it is marked, and its colour. */
export function KindRow({ kind, strength, onStrength, colour, onColour, onSay }: KindRowProps) {
  const { row, proposed, ask, close, take } = useProposal({ kind, onColour, onSay });
  const name = kind === "getal" ? t("options.amounts") : t(`kinds.groups.${kind}`);
  return (
    <div class="kt" ref={row}>
      <span class="kt-name" id={`kind-${kind}`}>
        {name}
      </span>
      <Example kind={kind} strength={strength} />
      <StrengthChoice kind={kind} strength={strength} onStrength={onStrength} />
      <ColourField kind={kind} name={name} colour={colour} onAsk={ask} onBack={() => take(undefined)} />
      {proposed !== undefined && (
        <SeenProposal kind={kind} {...proposed} onTake={() => take(proposed.seen)} onLeave={close} />
      )}
    </div>
  );
}

/** What is proposed in place of a colour that is not seen on every page, until the reader takes it or leaves it. */
function useProposal({ kind, onColour, onSay }: Pick<KindRowProps, "kind" | "onColour" | "onSay">) {
  const row = useRef<HTMLDivElement>(null);
  const [proposed, setProposed] = useState<Proposal>();
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
  return { row, proposed, ask, close, take };
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
