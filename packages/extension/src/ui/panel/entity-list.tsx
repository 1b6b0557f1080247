import { useState } from "preact/hooks";
import type { EntitySummary } from "../../model/page-summary.ts";
import { Icon } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";
import { type EntityGroup, groupEntities } from "./entity-groups.ts";
import { type Current, JumpRow } from "./jump-row.tsx";

export interface EntityListProps {
  readonly entities: readonly EntitySummary[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** What the page speaks of, by kind, with a field to find one. */
export function EntityList({ entities, ...jump }: EntityListProps) {
  const [query, setQuery] = useState("");
  const groups = groupEntities(entities, query);
  return (
    <>
      <Row class="find" margin={<Icon name="search" />}>
        <label class="field">
          <span class="vh">{text.searchPage}</span>
          <input
            type="search"
            placeholder={text.searchPage}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </Row>
      <div role="status">
        {groups.length === 0 && (
          <Row class="none">
            <p class="mid">{text.nothingFor(query.trim())}</p>
          </Row>
        )}
      </div>
      {groups.map((group) => (
        <Group key={group.mark} group={group} isWhole={query.trim() !== ""} {...jump} />
      ))}
    </>
  );
}

/** Names shown of a heading before the reader asks for the rest. */
const FIRST = 5;

type GroupProps = Omit<EntityListProps, "entities"> & { readonly group: EntityGroup; readonly isWhole: boolean };

function Group({ group: { mark, title, count, entities }, isWhole, current, onJump }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || isWhole ? entities : entities.slice(0, FIRST);
  const hidden = entities.length - shown.length;
  return (
    <section>
      <Row class="grp" margin={<span class="num">{text.inMargin(count)}</span>}>
        <h2 class={`lbl k k-${mark}`}>{title}</h2>
      </Row>
      {shown.map(({ id, label, count: mentions }) => (
        <JumpRow key={id} id={id} label={label} count={mentions} current={current} onJump={onJump} />
      ))}
      {hidden > 0 && (
        <Row>
          <button type="button" class="more" onClick={() => setOpen(true)}>
            {text.showMore(hidden)}
          </button>
        </Row>
      )}
    </section>
  );
}
