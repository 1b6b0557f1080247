import { cite, identify, type Link, linksFor, type Reference } from "@kantlijn/core";
import { titleOf } from "@kantlijn/core/titles";
import { parseWritten } from "@kantlijn/core/written";

/** A paper that words in the address bar may mean. */
export interface AskedPaper {
  readonly id: string;
  readonly citation: string;
  /** The title of its dossier, where it is known. */
  readonly title?: string;
  /** The best place to read it; absent where no address follows from it. */
  readonly link?: Link;
  /** Words that mean this paper and no other; absent where there are none that surely do. */
  readonly words?: string;
}

/** What a reader wrote behind the keyword. */
export interface Asked {
  /** What is left of it, without the word that asks for notes. */
  readonly words: string;
  /** True where the notes are asked for, and not the paper. */
  readonly wantsNotes: boolean;
  readonly papers: readonly AskedPaper[];
}

/** Nobody writes more to find one paper; a whole text that was pasted is read as far. */
const LONGEST = 2_000;

/** In either language: what is typed once is what fingers remember. */
const NOTES = /^(?:notities|notes)(?:\s+|$)/iu;

/** Reads what was typed or pasted. Pure. */
export function readAsked(typed: string): Asked {
  const written = typed.slice(0, LONGEST).trim();
  const words = written.replace(NOTES, "");
  return { words, wantsNotes: NOTES.test(written), papers: parseWritten(words).map(paperOf) };
}

function paperOf(reference: Reference): AskedPaper {
  const [id, citation, [link], title] = [
    identify(reference),
    cite(reference),
    linksFor(reference),
    titleOfDossier(reference),
  ];
  const words = [citation, id].find((one) => meansOnly(one, id, link));
  return { id, citation, ...(title && { title }), ...(link && { link }), ...(words && { words }) };
}

/** Words are sent back to us as text: they must lead to this paper, at this address, again. */
function meansOnly(words: string, id: string, link: Link | undefined): boolean {
  const [read, ...others] = parseWritten(words);
  return read !== undefined && others.length === 0 && identify(read) === id && linksFor(read)[0]?.href === link?.href;
}

function titleOfDossier(paper: Reference): string | undefined {
  const isFiled = paper.kind === "kamerstuk" || paper.kind === "dossier";
  return isFiled ? titleOf(identify({ ...paper, kind: "dossier" })) : undefined;
}
