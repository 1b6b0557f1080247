import type { Link } from "@kantlijn/core";
import { keepTogether } from "../../parts/keep-together.ts";
import { text } from "../../strings.ts";

export interface PaperLinkProps {
  readonly citation: string;
  /** Absent where no address follows from what is cited. */
  readonly link: Link | undefined;
}

/** A paper by its citation, as the way to where it is best read. */
export function PaperLink({ citation, link }: PaperLinkProps) {
  const words = keepTogether(citation);
  if (link === undefined) return <>{words}</>;
  const { href, certainty } = link;
  return (
    <a class={`ref ${certainty}`} href={href} title={text.certainty[certainty]} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
