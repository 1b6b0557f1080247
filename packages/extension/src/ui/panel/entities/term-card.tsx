import type { Card, CardTerm } from "@kantlijn/core/cards";
import type { ComponentChildren } from "preact";
import type { KindGroup } from "../../../model/kind-groups.ts";
import { shownIdentifiers } from "../../../model/shown-identifiers.ts";
import { tellEvidence } from "../../../wording/tell-evidence.ts";
import { writePartialDate, writePeriod } from "../../../wording/write-period.ts";
import { t } from "../../../words/t.ts";
import { LinkedWords } from "../../parts/linked-words.tsx";
import { Row } from "../../parts/row.tsx";
import type { NamedEntity } from "./entity-groups.ts";
import { OwnTerm, type OwnTermsPort } from "./own-term.tsx";
import { TermIdentifiers } from "./term-identifiers.tsx";

export interface TermCardProps {
  /** Id of the element, for the control that opens it. */
  readonly id: string;
  readonly entity: NamedEntity;
  readonly mark: KindGroup;
  /** Absent where the reader's own list is out of reach. */
  readonly mine?: OwnTermsPort | undefined;
}

/** What a term is, as far as it was checked. */
export function TermCard({ id, mark, mine, entity: { id: term, kind, card, evidence } }: TermCardProps) {
  return (
    <Row class="card">
      <div id={id}>
        <p class="meta">
          <span class={`k k-${mark}`}>{t(`kinds.entities.${kind}`)}</span>
        </p>
        {card !== undefined && <Told card={card} />}
        {card === undefined && kind !== "eigen" && <p class="body">{t("entities.namedHere")}</p>}
        {kind === "eigen" && mine !== undefined && <OwnTerm id={term} port={mine} />}
        {evidence !== undefined && <p class="meta">{tellEvidence(evidence)}</p>}
      </div>
    </Row>
  );
}

function Told({ card }: { readonly card: Card }) {
  const { description, identifiers } = card;
  // A country needs no description: its code and its English name say which it is.
  const isBare = description === undefined && identifiers.length === 0;
  return (
    <>
      {description !== undefined && (
        <p class="body" lang="nl">
          {description}
        </p>
      )}
      {isBare && <p class="body">{t("entities.notChecked")}</p>}
      <Facts card={card} />
    </>
  );
}

function Facts({ card }: { readonly card: Card }) {
  const { label, abbreviation, english, validFrom, validUntil, terms } = card;
  const period = terms === undefined ? writePeriod(validFrom, validUntil) : undefined;
  const identifiers = shownIdentifiers(card.identifiers);
  return (
    <dl class="facts">
      {abbreviation !== undefined && abbreviation !== label && (
        <Fact name={t("entities.abbreviation")}>{abbreviation}</Fact>
      )}
      {english !== undefined && (
        <Fact name={t("entities.english")}>
          <span lang="en">{english}</span>
        </Fact>
      )}
      {terms !== undefined && (
        <Fact name={t("entities.offices")}>
          <Offices terms={terms} />
        </Fact>
      )}
      {period !== undefined && <Fact name={t("entities.period")}>{period}</Fact>}
      {identifiers.length > 0 && (
        <Fact name={t("entities.identifiers")}>
          <TermIdentifiers identifiers={identifiers} />
        </Fact>
      )}
      {card.description !== undefined && <SourceFact card={card} />}
    </dl>
  );
}

/** The offices a person held, each with its time. */
function Offices({ terms }: { readonly terms: readonly CardTerm[] }) {
  return (
    <ul>
      {terms.map(({ role, start, end }) => (
        <li key={role + start}>
          <span lang="nl">{role}</span>, {writePeriod(start, end)}
        </li>
      ))}
    </ul>
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
    <Fact name={t("entities.source")}>
      <span class="meta">
        <span lang="nl">
          <LinkedWords words={found.source} />
        </span>
        , {t("entities.checkedOn", { date: writePartialDate(found.checked) })}
      </span>
    </Fact>
  );
}
