import { cite, linksFor } from "@kantlijn/core";
import type { ReferenceSummary } from "../../../model/page-summary.ts";
import { keepTogether } from "../../../wording/keep-together.ts";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { HeardOnly } from "../../parts/heard-only.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import { type Current, JumpCount, Stepper } from "../jump-row.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { OwnSign } from "../things/own-sign.tsx";
import { Certainty, CitedLink, OtherLinks } from "./reference-links.tsx";

export interface ReferenceRowProps {
  readonly summary: ReferenceSummary;
  readonly saysKind: boolean;
  readonly onCopy: (citation: string) => void;
  /** Absent in a private window: the row has nothing to open then. */
  readonly own?: OwnRows | undefined;
  readonly isOpen: boolean;
  /** `control` is what the reader pressed. */
  readonly onToggle: (control: Element) => void;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** A paper that the page cites: where to read it, how sure that is, and on request what the reader has on it. */
export function ReferenceRow({ summary, saysKind, onCopy, own, isOpen, onToggle, ...place }: ReferenceRowProps) {
  const { id, reference, count, derived } = summary;
  const citation = cite(reference);
  const [first, ...others] = linksFor(reference);
  const jump = { id, count, derived, ...place };
  const shown = keepTogether(citation);
  const counted = own?.countOf({ kind: "reference", id });
  return (
    <>
      <Row class={place.current?.id === id ? "rf on" : "rf"} margin={<JumpCount label={citation} {...jump} />}>
        <div class="rf-head">
          {first === undefined ? (
            <p class="s" lang="nl">
              {shown}
            </p>
          ) : (
            <CitedLink link={first} citation={shown} />
          )}
          <OwnSign count={counted} />
          <CopyButton citation={citation} onCopy={onCopy} />
          {own !== undefined && <Unfold id={id} citation={citation} isOpen={isOpen} onToggle={onToggle} />}
        </div>
        <p class="rf-foot">
          {saysKind && <span class="meta">{t(`kinds.references.${keyOf(reference.kind)}`)}</span>}
          {first === undefined ? <span class="meta">{t("references.notLinked")}</span> : <Certainty link={first} />}
          {derived.length > 0 && <span class="sure derived">{writeDerived(derived.length, count)}</span>}
          {counted !== undefined && counted.documents > 0 && (
            <span class="meta">{t("notes.inDocuments", counted.documents)}</span>
          )}
          {others.length > 0 && <OtherLinks links={others} citation={citation} />}
          <Stepper {...jump} />
        </p>
      </Row>
      {isOpen && <div id={ownIdOf(id)}>{own?.partOf({ kind: "reference", id, name: citation, reference })}</div>}
    </>
  );
}

function writeDerived(derived: number, count: number): string {
  return derived === count ? t("references.onlyDerived") : t("references.timesDerived", { count: derived });
}

const ownIdOf = (id: string) => `own-${id}`;

type UnfoldProps = Pick<ReferenceRowProps, "isOpen" | "onToggle"> & { readonly id: string; readonly citation: string };

function Unfold({ id, citation, isOpen, onToggle }: UnfoldProps) {
  return (
    <button
      type="button"
      class="btn quiet small icon explain"
      aria-expanded={isOpen}
      aria-controls={ownIdOf(id)}
      onClick={(event) => onToggle(event.currentTarget)}
    >
      <Icon name="down" />
      <HeardOnly words={t("notes.unfold", { name: citation })} dutch={citation} />
    </button>
  );
}

function CopyButton({ citation, onCopy }: { readonly citation: string; readonly onCopy: (citation: string) => void }) {
  return (
    <button
      type="button"
      class="btn quiet small icon copy"
      title={t("references.copyShort")}
      onClick={() => onCopy(citation)}
    >
      <Icon name="copy" />
      <HeardOnly words={t("references.copyCitation", { citation })} dutch={citation} />
    </button>
  );
}
