import { cite, identify, type Link, linksFor, type Reference } from "@kantlijn/core";
import { titleOf } from "@kantlijn/core/titles";
import { keepTogether } from "../../../wording/keep-together.ts";

/** A place a reader may go to: a paper, or where to look when it is not there. */
export interface PaperOption {
  /** One of its own in the list. */
  readonly key: string;
  readonly citation: string;
  /** The title of the dossier of a paper, where it is known. */
  readonly title?: string;
  /** Absent where no address follows from the paper. */
  readonly link?: Link;
  /** It stands below its paper, as the next best place. */
  readonly isFallback: boolean;
}

/** Every place to go to, in the order of the papers, the best place of each first. */
export function optionsFor(papers: readonly Reference[]): readonly PaperOption[] {
  return papers.flatMap((paper) => {
    const id = identify(paper);
    const citation = keepTogether(cite(paper));
    const [best, ...others] = linksFor(paper);
    const title = titleOfDossier(paper);
    const first = { key: id, citation, isFallback: false, ...(title && { title }), ...(best && { link: best }) };
    return [first, ...others.map((link) => ({ key: `${id} ${link.href}`, citation, link, isFallback: true }))];
  });
}

function titleOfDossier(paper: Reference): string | undefined {
  const isFiled = paper.kind === "kamerstuk" || paper.kind === "dossier";
  return isFiled ? titleOf(identify({ ...paper, kind: "dossier" })) : undefined;
}
