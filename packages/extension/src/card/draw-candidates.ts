import type { PaperCard } from "../model/page-cards.ts";
import type { UnresolvedSummary } from "../model/page-summary.ts";
import { keepTogether } from "../wording/keep-together.ts";
import { writeOpenWords } from "../wording/write-open-words.ts";
import { t } from "../words/t.ts";
import { make, makeDutch, makeIcon, makeLink, makeRow } from "./elements.ts";

/** Words that may mean several papers, and each paper they may mean; none of them is put first by us. */
export function drawCandidates(
  page: Document,
  { words, candidates }: UnresolvedSummary,
  papers: readonly PaperCard[],
): readonly HTMLElement[] {
  const items = candidates.map(({ id, reference }) =>
    make(page, "li", "", ...drawCandidate(page, id, reference && papers.find((paper) => paper.id === id))),
  );
  return [
    makeRow(
      page,
      makeIcon(page, "ask"),
      make(page, "p", "kind", t("references.unresolved")),
      makeDutch(page, "h2", "", writeOpenWords(words)),
      make(page, "p", "", t("references.whyUnresolved")),
    ),
    makeRow(
      page,
      makeIcon(page, "out"),
      make(page, "p", "lbl", t("references.mayMean")),
      make(page, "ul", "ways", ...items),
    ),
  ];
}

function drawCandidate(page: Document, id: string, paper: PaperCard | undefined): readonly HTMLElement[] {
  const [way] = paper?.ways ?? [];
  const words = keepTogether(paper?.citation ?? id);
  if (way === undefined) return [makeDutch(page, "span", "", words)];
  return [
    makeDutch(page, "span", "", makeLink(page, `ref ${way.certainty}`, way.href, words)),
    make(page, "span", `sure ${way.certainty}`, t(`card.sure.${way.certainty}`)),
  ];
}
