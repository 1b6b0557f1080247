import type { EntityKind } from "@kantlijn/core";
import { KIND_GROUPS, type KindGroup } from "../../model/kind-groups.ts";
import type { EntitySummary } from "../../model/page-summary.ts";
import type { HiddenKinds } from "../../settings/hidden-kinds.ts";
import { t } from "../../words/t.ts";
import { Row } from "../parts/row.tsx";
import { useKept } from "../parts/use-kept.ts";
import { text } from "../strings.ts";
import { mentionsIn } from "./mentions-in.ts";

const GROUPS = Object.entries(KIND_GROUPS) as readonly [KindGroup, readonly EntityKind[]][];
const NONE: ReadonlySet<EntityKind> = new Set();

export interface ShownKindsProps {
  /** Absent while the page is asked. */
  readonly entities: readonly EntitySummary[] | undefined;
  readonly setting: HiddenKinds;
  readonly onKeep: (written: Promise<void>) => void;
}

/** Which kinds of term are marked, each in the line it is marked with, and how often the page names it. */
export function ShownKinds({ entities, setting, onKeep }: ShownKindsProps) {
  const [hidden] = useKept(setting, NONE);
  const show = (kinds: readonly EntityKind[], isShown: boolean) => {
    const others = [...hidden].filter((kind) => !kinds.includes(kind));
    onKeep(setting.write(new Set(isShown ? others : [...others, ...kinds])));
  };
  return (
    <fieldset class="cell kinds">
      <Row>
        <legend class="lbl">{t("popup.show")}</legend>
      </Row>
      {GROUPS.map(([mark, kinds]) => (
        <Kind
          key={mark}
          mark={mark}
          count={entities && mentionsIn(entities.filter(({ kind }) => kinds.includes(kind)))}
          isShown={!kinds.every((kind) => hidden.has(kind))}
          onShow={(isShown) => show(kinds, isShown)}
        />
      ))}
    </fieldset>
  );
}

interface KindProps {
  readonly mark: KindGroup;
  readonly count: number | undefined;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

function Kind({ mark, count, isShown, onShow }: KindProps) {
  const counted = (
    <span class="num" aria-hidden="true">
      {count === 0 ? "–" : count}
    </span>
  );
  return (
    <Row class="line" margin={counted}>
      <label class={isShown ? "show" : "show off"}>
        <input type="checkbox" class="cb" checked={isShown} onChange={(event) => onShow(event.currentTarget.checked)} />
        <span class={isShown ? `k k-${mark}` : ""}>{text.kinds[mark]}</span>
        <span class="vh">{count === 0 ? t("popup.none") : count}</span>
      </label>
    </Row>
  );
}
