import { useState } from "preact/hooks";
import { MARKED_KINDS } from "../../../model/kind-groups.ts";
import { withColour } from "../../../settings/kind-colours.ts";
import { FIRST_STRENGTHS, strengthOf, withStrength } from "../../../settings/kind-strength.ts";
import { t } from "../../../words/t.ts";
import { useKept } from "../../parts/use-kept.ts";
import type { OptionsPorts } from "../options-ports.ts";
import { Section } from "../section.tsx";
import { KindRow } from "./kind-row.tsx";
import { PaletteChoice } from "./palette-choice.tsx";
import { STRENGTHS } from "./strength-choice.tsx";

/** How strongly each kind is marked, and in which colour. */
export function KindsSection(ports: Pick<OptionsPorts, "strengths" | "colours">) {
  const [strengths, choose] = useKept(ports.strengths, FIRST_STRENGTHS);
  const [said, say] = useState("");
  const [colours, wear] = useKept(ports.colours, {});
  return (
    <Section id="kinds" title={t("options.headings.kinds")} lead={t("options.kindsLead")}>
      <div class="kind-table">
        <div class="kt kt-head" aria-hidden="true">
          <span class="kt-strengths">
            {STRENGTHS.map((strength) => (
              <span key={strength}>{t(`options.strength.${strength}`)}</span>
            ))}
          </span>
          <span class="kt-colour">{t("options.colour")}</span>
        </div>
        {MARKED_KINDS.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            strength={strengthOf(strengths, kind)}
            onStrength={(strength) => choose(withStrength(strengths, kind, strength))}
            colour={colours[kind]}
            onColour={(colour) => wear(withColour(colours, kind, colour))}
            onSay={say}
          />
        ))}
      </div>
      <p class="vh" role="status">
        {said}
      </p>
      <PaletteChoice colours={colours} onColours={wear} />
    </Section>
  );
}
