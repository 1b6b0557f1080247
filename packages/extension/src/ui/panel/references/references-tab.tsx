import type { ComponentChildren } from "preact";
import type { PageSummary, ReferenceSummary } from "../../../model/page-summary.ts";
import { Row } from "../../parts/row.tsx";
import { explanations, text } from "../../strings.ts";
import { FilterField } from "../filter-field.tsx";
import type { Current } from "../jump-row.tsx";
import { panelText } from "../panel-text.ts";
import { NothingFound, ReadingState } from "../reading-state.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { Walk } from "../walk.tsx";
import { findReferences, findUnresolved, groupReferences } from "./reference-groups.ts";
import { ReferenceList } from "./reference-list.tsx";
import { UnresolvedList } from "./unresolved-list.tsx";

export interface ReferencesTabProps {
  readonly summary: PageSummary;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly own: OwnRows | undefined;
  /** What the reader may choose about what the page cites. */
  readonly settings: ComponentChildren;
  readonly onCopy: (citation: string) => void;
  readonly onResume: () => void;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** What the page cites, with a field to find one, and what the reader may choose about it. */
export function ReferencesTab({
  summary,
  query,
  onQuery,
  own,
  settings,
  onCopy,
  onResume,
  ...jump
}: ReferencesTabProps) {
  const { references, unresolved } = summary;
  const all = references.length + unresolved.length;
  if (all === 0) return <NothingFound summary={summary} nothing={explanations.noReferences} onResume={onResume} />;
  const found = findReferences(references, query);
  const open = findUnresolved(unresolved, query);
  const identifiers = identifiersOf(summary);
  const listed = [
    ...groupReferences(found, identifiers).flatMap(({ references: filed }) => filed.map(labelled)),
    ...open.map(({ id, count, words }) => ({ id, count, label: text.openWords(words) })),
  ];
  return (
    <>
      <ReadingState summary={summary} onResume={onResume} />
      <FilterField
        label={panelText.searchReferences}
        query={query}
        onQuery={onQuery}
        shown={found.length + open.length}
        all={all}
      />
      {listed.length > 0 && (
        <Row class="tools">
          {query.trim() === "" && <Tally summary={summary} />}
          <Walk listed={listed} current={jump.current} onJump={jump.onJump} />
        </Row>
      )}
      <ReferenceList references={found} document={identifiers} own={own} onCopy={onCopy} {...jump} />
      <UnresolvedList unresolved={open} {...jump} />
      {settings}
    </>
  );
}

function labelled({ id, count, citation }: ReferenceSummary) {
  return { id, count, label: citation };
}

/** The address is surer of what a page is than its text. */
function identifiersOf({ document: { identity }, says }: PageSummary): readonly string[] {
  return [identity?.id, says.id].flatMap((id) => id ?? []);
}

/** How much the page cites, how often, and how much of that is not stated. */
function Tally({ summary: { references, unresolved } }: Pick<ReferencesTabProps, "summary">) {
  const mentions = references.reduce((sum, { count }) => sum + count, 0);
  const derived = references.reduce((sum, one) => sum + one.derived.length, 0);
  const parts = [
    panelText.references(references.length),
    panelText.mentions(mentions),
    ...(derived > 0 ? [panelText.derivedMentions(derived)] : []),
    ...(unresolved.length > 0 ? [panelText.unresolved(unresolved.length)] : []),
  ];
  return <p class="meta tally">{parts.join(", ")}</p>;
}
