import type { PageSummary } from "../../model/page-summary.ts";
import { Message } from "../parts/message.tsx";
import { Row } from "../parts/row.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { explanations, text } from "../strings.ts";
import { EntityList } from "./entity-list.tsx";
import type { Current } from "./jump-row.tsx";
import { ReferenceList } from "./reference-list.tsx";
import { UnresolvedList } from "./unresolved-list.tsx";
import type { KindChoice } from "./use-hidden-kinds.ts";

export interface PageTabProps {
  readonly summary: PageSummary;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** What the page speaks of. */
export function EntitiesTab({ summary, ...rest }: PageTabProps & { readonly kinds: KindChoice }) {
  if (summary.entities.length === 0) return <NothingFound summary={summary} nothing={explanations.noEntities} />;
  return (
    <>
      <ReadingState summary={summary} />
      <EntityList entities={summary.entities} {...rest} />
    </>
  );
}

/** What the page cites. */
export function ReferencesTab({ summary, ...jump }: PageTabProps) {
  const { references, unresolved } = summary;
  if (references.length + unresolved.length === 0)
    return <NothingFound summary={summary} nothing={explanations.noReferences} />;
  return (
    <>
      <ReadingState summary={summary} />
      <ReferenceList references={references} {...jump} />
      <UnresolvedList unresolved={unresolved} {...jump} />
    </>
  );
}

interface NothingFoundProps {
  readonly summary: PageSummary;
  readonly nothing: (typeof explanations)["noEntities" | "noReferences"];
}

/** Nothing yet is not the same as nothing, and neither is a page without text. */
function NothingFound({ summary, nothing }: NothingFoundProps) {
  if (summary.state === "reading") return <Skeleton label={text.loading} />;
  return <Message icon="search" explanation={summary.state === "empty" ? explanations.noText : nothing} />;
}

function ReadingState({ summary: { state } }: Pick<PageTabProps, "summary">) {
  if (state !== "reading" && state !== "paused") return undefined;
  return (
    <Row class="state">
      <p class="mid" role="status">
        {state === "reading" ? text.reading : text.paused}
      </p>
    </Row>
  );
}
