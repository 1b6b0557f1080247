import type { Link } from "@kantlijn/core";
import { keepTogether } from "../../../wording/keep-together.ts";
import { t } from "../../../words/t.ts";

export interface PaperLinkProps {
  readonly citation: string;
  /** Absent where no address follows from what is cited. */
  readonly link: Link | undefined;
}

/** A paper by its citation, as the way to where it is best read. */
export function PaperLink({ citation, link }: PaperLinkProps) {
  const words = <span lang="nl">{keepTogether(citation)}</span>;
  if (link === undefined) return words;
  const { href, certainty } = link;
  return (
    <a
      class={`ref ${certainty}`}
      href={href}
      title={t(`references.certainty.${certainty}`)}
      target="_blank"
      rel="noreferrer"
    >
      {words}
    </a>
  );
}
