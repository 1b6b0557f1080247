import { cite, linksFor } from "@kantlijn/core";
import type { ReferenceSummary } from "../../../model/page-summary.ts";
import { Icon } from "../../parts/icon.tsx";
import { keepTogether } from "../../parts/keep-together.ts";
import { Row } from "../../parts/row.tsx";
import { text } from "../../strings.ts";
import { type Current, JumpCount, Stepper } from "../jump-row.tsx";
import { panelText } from "../panel-text.ts";
import { groupReferences, isShared, type ReferenceGroup } from "./reference-groups.ts";
import { Certainty, CitedLink, OtherLinks } from "./reference-links.tsx";

export interface ReferenceListProps {
  readonly references: readonly ReferenceSummary[];
  /** Official identifiers of the page, the surest first. */
  readonly document?: readonly string[];
  readonly onCopy: (citation: string) => void;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** What the page cites, by dossier, law or shelf, each with where to read it and how sure that is. */
export function ReferenceList({ references, document = [], ...row }: ReferenceListProps) {
  return (
    <>
      {groupReferences(references, document).map((group) => (
        <section key={group.id}>
          <Row class="grp">
            <GroupHeading {...group} />
          </Row>
          {group.references.map((summary) => (
            <ReferenceRow key={summary.id} summary={summary} saysKind={isShared(group)} {...row} />
          ))}
        </section>
      ))}
    </>
  );
}

function GroupHeading({ title, subtitle, isOwn }: ReferenceGroup) {
  return (
    <>
      <h2 class="filed">
        <span class="lbl num">{title}</span>
        {subtitle !== undefined && <span class="mid"> {subtitle}</span>}
      </h2>
      {isOwn && <p class="meta">{panelText.ownDossier}</p>}
    </>
  );
}

type ReferenceRowProps = Omit<ReferenceListProps, "references" | "document"> & {
  readonly summary: ReferenceSummary;
  readonly saysKind: boolean;
};

function ReferenceRow({ summary, saysKind, onCopy, ...place }: ReferenceRowProps) {
  const { id, reference, count, derived } = summary;
  const citation = cite(reference);
  const [first, ...others] = linksFor(reference);
  const jump = { id, count, derived, ...place };
  const shown = keepTogether(citation);
  return (
    <Row class={place.current?.id === id ? "rf on" : "rf"} margin={<JumpCount label={citation} {...jump} />}>
      <div class="rf-head">
        {first === undefined ? <p class="s">{shown}</p> : <CitedLink link={first} citation={shown} />}
        <CopyButton citation={citation} onCopy={onCopy} />
      </div>
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

function CopyButton({ citation, onCopy }: { readonly citation: string; readonly onCopy: (citation: string) => void }) {
  return (
    <button
      type="button"
      class="btn quiet small icon copy"
      aria-label={panelText.copyCitation(citation)}
      title={panelText.copyShort}
      onClick={() => onCopy(citation)}
    >
      <Icon name="copy" />
    </button>
  );
}
