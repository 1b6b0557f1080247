import type { ComponentChildren } from "preact";
import type { PageSummary, ReferenceSummary } from "../../../model/page-summary.ts";
import { explain } from "../../../wording/explanation.ts";
import { writeOpenWords } from "../../../wording/write-open-words.ts";
import { t } from "../../../words/t.ts";
import { Row } from "../../parts/row.tsx";
import { FilterField } from "../filter-field.tsx";
import type { Current } from "../jump-row.tsx";
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
  if (all === 0) return <NothingFound summary={summary} nothing={explain("noReferences")} onResume={onResume} />;
  const found = findReferences(references, query);
  const open = findUnresolved(unresolved, query);
  const identifiers = identifiersOf(summary);
  const listed = [
    ...groupReferences(found, identifiers).flatMap(({ references: filed }) => filed.map(labelled)),
    ...open.map(({ id, count, words }) => ({ id, count, label: writeOpenWords(words) })),
  ];
  return (
    <>
      <ReadingState summary={summary} onResume={onResume} />
      <FilterField
        label={t("references.search")}
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
    t("references.count", references.length),
    t("references.mentions", mentions),
    ...(derived > 0 ? [t("references.derivedMentions", { count: derived })] : []),
    ...(unresolved.length > 0 ? [t("references.uncertain", { count: unresolved.length })] : []),
  ];
  // A number stays with what it counts.
  const whole = parts.map((part) => part.replace(/(?<=\d) /gu, "\u00a0"));
  return <p class="meta tally">{whole.join(", ")}</p>;
}
