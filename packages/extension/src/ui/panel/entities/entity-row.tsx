import { useRef } from "preact/hooks";
import type { KindGroup } from "../../../model/kind-groups.ts";
import { t } from "../../../words/t.ts";
import { HeardOnly } from "../../parts/heard-only.tsx";
import { Icon } from "../../parts/icon.tsx";
import { type Current, JumpRow } from "../jump-row.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { OwnSign } from "../things/own-sign.tsx";
import type { NamedEntity } from "./entity-groups.ts";
import type { OwnTermsPort } from "./own-term.tsx";
import { TermCard } from "./term-card.tsx";

export interface EntityRowProps {
  readonly entity: NamedEntity;
  readonly mark: KindGroup;
  readonly isOpen: boolean;
  /** `control` is what the reader pressed. */
  readonly onToggle: (control: Element) => void;
  readonly own?: OwnRows | undefined;
  readonly mine?: OwnTermsPort | undefined;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** A term of the page: the way to its mentions, and on request what it is. Escape closes that wherever the reader is in it. */
export function EntityRow({ entity, mark, isOpen, onToggle, own, mine, ...jump }: EntityRowProps) {
  const { id, label, count } = entity;
  const cardId = `card-${id}`;
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !isOpen || button.current === null) return;
    button.current.focus();
    onToggle(button.current);
  };
  return (
    <li onKeyDown={onKeyDown}>
      <JumpRow id={id} label={label} count={count} {...jump}>
        <OwnSign count={own?.countOf({ kind: "term", id })} />
        <button
          type="button"
          ref={button}
          class="btn quiet small icon explain"
          aria-expanded={isOpen}
          aria-controls={cardId}
          onClick={(event) => onToggle(event.currentTarget)}
        >
          <Icon name="down" />
          <HeardOnly words={t("entities.explain", { term: label })} dutch={label} />
        </button>
      </JumpRow>
      {isOpen && <TermCard id={cardId} entity={entity} mark={mark} mine={mine} />}
      {isOpen && own?.partOf({ kind: "term", id, name: label })}
    </li>
  );
}
