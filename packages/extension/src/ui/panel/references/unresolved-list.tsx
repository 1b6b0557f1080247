import { cite, linksFor } from "@kantlijn/core";
import type { Candidate, UnresolvedSummary } from "../../../model/page-summary.ts";
import { keepTogether } from "../../../wording/keep-together.ts";
import { writeOpenWords } from "../../../wording/write-open-words.ts";
import { t } from "../../../words/t.ts";
import { Row } from "../../parts/row.tsx";
import { type Current, JumpCount, Stepper } from "../jump-row.tsx";

export interface UnresolvedListProps {
  readonly unresolved: readonly UnresolvedSummary[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** Words that may mean several papers: no link in the text, and here a link to each of the papers. */
export function UnresolvedList({ unresolved, ...jump }: UnresolvedListProps) {
  if (unresolved.length === 0) return undefined;
  return (
    <section>
      <Row class="grp">
        <h2 class="lbl">{t("references.unresolved")}</h2>
        <p class="meta why">{t("references.whyUnresolved")}</p>
      </Row>
      {unresolved.map((summary) => (
        <UnresolvedRow key={summary.id} summary={summary} {...jump} />
      ))}
    </section>
  );
}

type UnresolvedRowProps = Omit<UnresolvedListProps, "unresolved"> & { readonly summary: UnresolvedSummary };

function UnresolvedRow({ summary: { id, words, count, candidates }, ...place }: UnresolvedRowProps) {
  const jump = { id, count, ...place };
  return (
    <Row
      class={place.current?.id === id ? "rf on" : "rf"}
      margin={<JumpCount label={writeOpenWords(words)} {...jump} />}
    >
      <p class="s">{writeOpenWords(words)}</p>
      <p class="rf-foot">
        <span class="meta">{t("references.mayMean")}</span>
        <Stepper {...jump} />
      </p>
      <ul class="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <CandidateLink {...candidate} />
          </li>
        ))}
      </ul>
    </Row>
  );
}

function CandidateLink({ id, reference }: Candidate) {
  if (reference === undefined)
    return (
      <span class="s" lang="nl">
        {id}
      </span>
    );
  const [link] = linksFor(reference);
  const citation = keepTogether(cite(reference));
  if (link === undefined)
    return (
      <span class="s" lang="nl">
        {citation}
      </span>
    );
  return (
    <a lang="nl" class={`ref ${link.certainty}`} href={link.href} target="_blank" rel="noreferrer">
      {citation}
    </a>
  );
}
