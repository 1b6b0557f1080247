import { writeInMargin } from "../../../wording/write-count.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import type { EntityGroup } from "./entity-groups.ts";

export interface GroupHeadingProps {
  readonly group: EntityGroup;
  /** Neither listed nor marked on the page. */
  readonly isHidden: boolean;
  readonly onToggle: () => void;
}

/** The name of a kind, in the line it is marked with, and the switch that hides it. */
export function GroupHeading({ group: { mark, title, count }, isHidden, onToggle }: GroupHeadingProps) {
  return (
    <Row class="grp kind" margin={<span class="num">{writeInMargin(count)}</span>}>
      <h2 class={isHidden ? "lbl" : `lbl k k-${mark}`}>{title}</h2>
      {isHidden && <span class="meta">{t("entities.hidden")}</span>}
      <button
        type="button"
        class="btn quiet small icon eye"
        aria-pressed={!isHidden}
        aria-label={t("entities.showKind", { kind: title })}
        title={isHidden ? t("entities.showThis") : t("entities.hideThis")}
        onClick={onToggle}
      >
        <Icon name={isHidden ? "eye-off" : "eye"} />
      </button>
    </Row>
  );
}
