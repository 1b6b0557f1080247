import { useState } from "preact/hooks";
import type { EntitySummary } from "../../../model/page-summary.ts";
import type { ListOrder } from "../../../settings/list-order.ts";
import { t } from "../../../words/t.ts";
import { Row } from "../../parts/row.tsx";
import { useSteady } from "../../parts/use-steady.ts";
import { FilterField } from "../filter-field.tsx";
import type { Current } from "../jump-row.tsx";
import { ListTools } from "../list-tools.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { useOpenRow } from "../things/use-open-row.ts";
import { type EntityGroup, groupEntities } from "./entity-groups.ts";
import { EntityRow } from "./entity-row.tsx";
import { GroupHeading } from "./group-heading.tsx";
import type { OwnTermsPort } from "./own-term.tsx";
import type { KindChoice } from "./use-hidden-kinds.ts";

export interface EntityListProps {
  readonly entities: readonly EntitySummary[];
  readonly kinds: KindChoice;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  readonly own?: OwnRows | undefined;
  readonly mine?: OwnTermsPort | undefined;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** What the page speaks of, by kind, with a field to find one. One at a time is explained. */
export function EntityList({ entities, order, onOrder, ...jump }: EntityListProps) {
  const [query, setQuery] = useState("");
  const { opened, toggle } = useOpenRow(jump.own?.asked);
  const groups = groupEntities(entities, query, order);
  const listed = groups.flatMap((group) => (isHidden(group, jump.kinds) ? [] : group.entities));
  const found = groups.reduce((sum, group) => sum + group.entities.length, 0);
  return (
    <>
      <FilterField label={t("entities.search")} query={query} onQuery={setQuery} shown={found} all={entities.length} />
      {found > 0 && (
        <ListTools listed={listed} order={order} onOrder={onOrder} current={jump.current} onJump={jump.onJump} />
      )}
      {groups.map((group) => (
        <Group
          key={group.mark}
          group={group}
          isWhole={query.trim() !== ""}
          explained={opened}
          onExplain={toggle}
          {...jump}
        />
      ))}
    </>
  );
}

function isHidden({ kinds }: EntityGroup, { hidden }: KindChoice): boolean {
  return kinds.every((kind) => hidden.has(kind));
}

/** Names shown of a heading before the reader asks for the rest. */
const FIRST = 5;

interface GroupProps extends Omit<EntityListProps, "entities" | "order" | "onOrder"> {
  readonly group: EntityGroup;
  /** Show every name, without asking. */
  readonly isWhole: boolean;
  /** Id of the term that is explained. */
  readonly explained: string | undefined;
  readonly onExplain: (id: string, control: Element) => void;
}

function Group({ group, kinds: choice, isWhole, explained, onExplain, ...jump }: GroupProps) {
  const { mark, kinds, entities } = group;
  const [isOpen, setOpen] = useState(false);
  const steadily = useSteady();
  // Whoever goes through the list comes past what is folded away.
  const isPassing = entities.findIndex(({ id }) => id === jump.current?.id) >= FIRST;
  const shown = isOpen || isWhole || isPassing ? entities : entities.slice(0, FIRST);
  const heading = (isOff: boolean) => (
    <GroupHeading group={group} isHidden={isOff} onToggle={() => choice.onToggle(kinds)} />
  );
  if (isHidden(group, choice)) return <section>{heading(true)}</section>;
  return (
    <section>
      {heading(false)}
      <ul>
        {shown.map((entity) => (
          <EntityRow
            key={entity.id}
            entity={entity}
            mark={mark}
            isOpen={entity.id === explained}
            onToggle={(control) => onExplain(entity.id, control)}
            {...jump}
          />
        ))}
      </ul>
      {entities.length > FIRST && !isWhole && !(isPassing && !isOpen) && (
        <Row>
          <MoreButton
            hidden={entities.length - shown.length}
            onMore={() => setOpen(true)}
            onLess={(control) => steadily(control, () => setOpen(false))}
          />
        </Row>
      )}
    </section>
  );
}

interface MoreButtonProps {
  /** How many are not shown. */
  readonly hidden: number;
  readonly onMore: () => void;
  readonly onLess: (control: Element) => void;
}

function MoreButton({ hidden, onMore, onLess }: MoreButtonProps) {
  const isOpen = hidden === 0;
  return (
    <button
      type="button"
      class="more"
      aria-expanded={isOpen}
      onClick={(event) => (isOpen ? onLess(event.currentTarget) : onMore())}
    >
      {isOpen ? t("parts.showLess") : t("parts.showMore", { count: hidden })}
    </button>
  );
}
