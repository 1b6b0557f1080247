import { KIND_GROUPS, MARKED_KINDS, type MarkedKind } from "../../model/kind-groups.ts";
import type { PageSummary } from "../../model/page-summary.ts";
import { FIRST_STRENGTHS, type KindStrengthSetting, shownAgain, withStrength } from "../../settings/kind-strength.ts";
import { t } from "../../words/t.ts";
import { Row } from "../parts/row.tsx";
import { useKept } from "../parts/use-kept.ts";
import { mentionsIn } from "./mentions-in.ts";

export interface ShownKindsProps {
  /** Absent while the page is asked. */
  readonly summary: PageSummary | undefined;
  readonly setting: KindStrengthSetting;
  readonly onKeep: (written: Promise<void>) => void;
}

/** Which kinds are marked, each in the line it is marked with, and how often the page names it. */
export function ShownKinds({ summary, setting, onKeep }: ShownKindsProps) {
  const [strengths] = useKept(setting, FIRST_STRENGTHS);
  const show = async (kind: MarkedKind, isShown: boolean) => {
    // Who is quick presses before what they chose earlier is on screen.
    const kept = await setting.read();
    await setting.write(isShown ? shownAgain(kept, kind) : withStrength(kept, kind, "off"));
  };
  // Who has no terms of their own has no use for a line about them.
  const hasOwn = strengths.off.has("eigen") || (summary !== undefined && countOf("eigen", summary) !== 0);
  const offered = MARKED_KINDS.filter((kind) => kind !== "eigen" || hasOwn);
  return (
    <fieldset class="cell kinds">
      <Row>
        <legend class="lbl">{t("popup.show")}</legend>
      </Row>
      {offered.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          count={summary && countOf(kind, summary)}
          isShown={!strengths.off.has(kind)}
          onShow={(isShown) => onKeep(show(kind, isShown))}
        />
      ))}
    </fieldset>
  );
}

/** Nothing where nobody counts: amounts and dates are read only for who wants them shown. */
function countOf(kind: MarkedKind, { entities, quantities }: PageSummary): number | undefined {
  if (kind === "getal") return quantities;
  const kinds: readonly string[] = KIND_GROUPS[kind];
  return mentionsIn(entities.filter((entity) => kinds.includes(entity.kind)));
}

function nameOf(kind: MarkedKind): string {
  return kind === "getal" ? t("popup.amounts") : t(`kinds.groups.${kind}`);
}

interface KindProps {
  readonly kind: MarkedKind;
  readonly count: number | undefined;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

function Kind({ kind, count, isShown, onShow }: KindProps) {
  const counted = (
    <span class="num" aria-hidden="true">
      {count === 0 ? "–" : count}
    </span>
  );
  return (
    <Row class="line" margin={counted}>
      <label class={isShown ? "show" : "show off"}>
        <input type="checkbox" class="cb" checked={isShown} onChange={(event) => onShow(event.currentTarget.checked)} />
        <span class={isShown ? `k k-${kind}` : ""}>{nameOf(kind)}</span>
        <span class="vh">{count === 0 ? t("popup.none") : count}</span>
      </label>
    </Row>
  );
}
