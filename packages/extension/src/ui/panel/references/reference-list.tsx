import type { ReferenceSummary } from "../../../model/page-summary.ts";
import { t } from "../../../words/t.ts";
import { Row } from "../../parts/row.tsx";
import type { Current } from "../jump-row.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { useOpenRow } from "../things/use-open-row.ts";
import { groupReferences, isShared, type ReferenceGroup } from "./reference-groups.ts";
import { ReferenceRow } from "./reference-row.tsx";

export interface ReferenceListProps {
  readonly references: readonly ReferenceSummary[];
  /** Official identifiers of the page, the surest first. */
  readonly document?: readonly string[];
  readonly onCopy: (citation: string) => void;
  readonly own?: OwnRows | undefined;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** What the page cites, by dossier, law or shelf, each with where to read it and how sure that is. */
export function ReferenceList({ references, document = [], ...row }: ReferenceListProps) {
  const { opened, toggle } = useOpenRow(row.own?.asked);
  return (
    <>
      {groupReferences(references, document).map((group) => (
        <section key={group.id}>
          <Row class="grp">
            <GroupHeading {...group} />
          </Row>
          {group.references.map((summary) => (
            <ReferenceRow
              key={summary.id}
              summary={summary}
              saysKind={isShared(group)}
              isOpen={summary.id === opened}
              onToggle={(control) => toggle(summary.id, control)}
              {...row}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function GroupHeading(group: ReferenceGroup) {
  const { title, subtitle, isOwn } = group;
  return (
    <>
      <h2 class="filed" lang={isShared(group) ? undefined : "nl"}>
        <span class="lbl num">{title}</span>
        {subtitle !== undefined && <span class="mid"> {subtitle}</span>}
      </h2>
      {isOwn && <p class="meta">{t("references.ownDossier")}</p>}
    </>
  );
}
