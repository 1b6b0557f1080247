import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import { text } from "../../strings.ts";
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
    <Row class="grp kind" margin={<span class="num">{text.inMargin(count)}</span>}>
      <h2 class={isHidden ? "lbl" : `lbl k k-${mark}`}>{title}</h2>
      {isHidden && <span class="meta">{text.hiddenKind}</span>}
      <button
        type="button"
        class="btn quiet small icon eye"
        aria-pressed={!isHidden}
        aria-label={text.showKind(title)}
        title={isHidden ? text.showThis : text.hideThis}
        onClick={onToggle}
      >
        <Icon name={isHidden ? "eye-off" : "eye"} />
      </button>
    </Row>
  );
}
