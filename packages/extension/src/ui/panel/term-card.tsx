import type { Card } from "@kantlijn/core/cards";
import type { ComponentChildren } from "preact";
import { LinkedWords } from "../parts/linked-words.tsx";
import { Row } from "../parts/row.tsx";
import { writePartialDate, writePeriod } from "../parts/write-period.ts";
import { text } from "../strings.ts";
import type { GroupMark, NamedEntity } from "./entity-groups.ts";
import { identifiersOf, TermIdentifiers } from "./term-identifiers.tsx";

export interface TermCardProps {
  /** Id of the element, for the control that opens it. */
  readonly id: string;
  readonly entity: NamedEntity;
  readonly mark: GroupMark;
}

/** What a term is, as far as it was checked. */
export function TermCard({ id, mark, entity: { kind, card } }: TermCardProps) {
  return (
    <Row class="card">
      <div id={id}>
        <p class="meta">
          <span class={`k k-${mark}`}>{text.entityKinds[kind]}</span>
        </p>
        <p class="body">{card === undefined ? text.namedHere : whatItIs(card)}</p>
        {card !== undefined && <Facts card={card} />}
      </div>
    </Row>
  );
}

function whatItIs(card: Card): string {
  if (card.description !== undefined) return card.description;
  return identifiersOf(card).length === 0 ? text.notChecked : text.notDescribed;
}

function Facts({ card }: { readonly card: Card }) {
  const { label, abbreviation, english, validFrom, validUntil } = card;
  const period = writePeriod(validFrom, validUntil);
  const identifiers = identifiersOf(card);
  return (
    <dl class="facts">
      {abbreviation !== undefined && abbreviation !== label && <Fact name={text.abbreviation}>{abbreviation}</Fact>}
      {english !== undefined && (
        <Fact name={text.english}>
          <span lang="en">{english}</span>
        </Fact>
      )}
      {period !== undefined && <Fact name={text.period}>{period}</Fact>}
      {identifiers.length > 0 && (
        <Fact name={text.identifiers}>
          <TermIdentifiers identifiers={identifiers} />
        </Fact>
      )}
      {card.description !== undefined && <SourceFact card={card} />}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Against what the description was held, and when. */
function SourceFact({ card: { sources } }: { readonly card: Card }) {
  const found = sources.find(({ of, checked }) => of === "description" && checked !== undefined);
  if (found?.checked === undefined) return undefined;
  return (
    <Fact name={text.source}>
      <span class="meta">
        <LinkedWords words={found.source} />, {text.checkedOn(writePartialDate(found.checked))}
      </span>
    </Fact>
  );
}
