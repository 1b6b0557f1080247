import { type Colour, mixed } from "../../../model/contrast.ts";
import type { MarkedKind } from "../../../model/kind-groups.ts";
import { DARK_GROUNDS, type KindColour, LIGHT_GROUNDS, partOf } from "../../../model/kind-lines.ts";
import { t } from "../../../words/t.ts";
import { EXAMPLES } from "./example.tsx";

export interface SeenProposalProps {
  readonly kind: MarkedKind;
  /** The nearest to the colour that was asked for. */
  readonly seen: KindColour;
  /** On which pages that colour is not seen. */
  readonly why: string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Says on which pages a colour is not seen, and shows the nearest that is; nothing changes until the reader agrees. */
export function SeenProposal({ kind, seen, why, onTake, onLeave }: SeenProposalProps) {
  return (
    <div class="kt-proposal">
      <p>{why}</p>
      <Sample kind={kind} colour={seen.light} ground={LIGHT_GROUNDS[0]} name={t("options.onLight")} />
      <Sample kind={kind} colour={seen.dark} ground={DARK_GROUNDS[0]} name={t("options.onDark")} />
      <span class="act">
        <button type="button" class="btn" onClick={onTake}>
          {t("options.takeColour")}
        </button>
        <button type="button" class="btn quiet" onClick={onLeave}>
          {t("options.leaveColour")}
        </button>
      </span>
    </div>
  );
}

interface SampleProps {
  readonly kind: MarkedKind;
  readonly colour: Colour;
  readonly ground: Colour | undefined;
  readonly name: string;
}

/** A word on paper that is light or dark whatever the reader's system is. */
function Sample({ kind, colour, ground = "#ffffff", name }: SampleProps) {
  const ink = ground === "#ffffff" ? "#171b20" : "#e9ebee";
  return (
    <span class="sample" style={{ background: ground, color: ink }}>
      <span class="meta">{name}</span>
      <span class={`s k k-${kind}`} lang="nl" style={{ "--c": mixed(colour, partOf(kind), ground) }}>
        {EXAMPLES[kind]}
      </span>
    </span>
  );
}
