import { cite, linksFor } from "@kantlijn/core";
import type { ReferenceSummary } from "../../model/page-summary.ts";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";
import { type Current, JumpCount, Stepper } from "./jump-row.tsx";
import { keepTogether } from "./keep-together.ts";
import { groupReferences, isShared, type ReferenceGroup } from "./reference-groups.ts";
import { Certainty, CitedLink, OtherLinks } from "./reference-links.tsx";

export interface ReferenceListProps {
  readonly references: readonly ReferenceSummary[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** What the page cites, by dossier, law or shelf, each with where to read it and how sure that is. */
export function ReferenceList({ references, ...jump }: ReferenceListProps) {
  return (
    <>
      {groupReferences(references).map((group) => (
        <section key={group.id}>
          <Row class="grp">
            <GroupHeading {...group} />
          </Row>
          {group.references.map((summary) => (
            <ReferenceRow key={summary.id} summary={summary} saysKind={isShared(group)} {...jump} />
          ))}
        </section>
      ))}
    </>
  );
}

function GroupHeading({ title, subtitle }: ReferenceGroup) {
  return (
    <h2 class="filed">
      <span class="lbl num">{title}</span>
      {subtitle !== undefined && <span class="mid"> {subtitle}</span>}
    </h2>
  );
}

type ReferenceRowProps = Omit<ReferenceListProps, "references"> & {
  readonly summary: ReferenceSummary;
  readonly saysKind: boolean;
};

function ReferenceRow({ summary: { id, reference, count, derived }, saysKind, current, onJump }: ReferenceRowProps) {
  const citation = cite(reference);
  const [first, ...others] = linksFor(reference);
  const jump = { id, count, derived, current, onJump };
  const shown = keepTogether(citation);
  return (
    <Row class={current?.id === id ? "rf on" : "rf"} margin={<JumpCount label={citation} {...jump} />}>
      {first === undefined ? <p class="s">{shown}</p> : <CitedLink link={first} citation={shown} />}
      <p class="rf-foot">
        {saysKind && <span class="meta">{text.referenceKinds[reference.kind]}</span>}
        {first === undefined ? <span class="meta">{text.notLinked}</span> : <Certainty link={first} />}
        {derived.length > 0 && <span class="sure derived">{text.derivedOf(derived.length, count)}</span>}
        <Stepper {...jump} />
      </p>
      {others.length > 0 && <OtherLinks links={others} citation={citation} />}
    </Row>
  );
}
