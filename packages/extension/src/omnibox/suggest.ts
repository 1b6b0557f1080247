import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { t } from "../words/t.ts";
import { type DescriptionForm, type Piece, writeDescription } from "./description.ts";
import { type AskedPaper, readAsked } from "./read-asked.ts";

/** A line below the address bar; `content` comes back to us when the reader chooses it. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** What stands below the address bar: what Enter does, and what can be chosen. */
export interface Suggestions {
  readonly first: string;
  readonly others: readonly Suggestion[];
}

/** How many notes there are on a paper. */
export type CountNotes = (paper: AskedPaper) => Promise<Result<number, StoreTrouble>>;

/** As many papers as a browser has lines for. */
const MOST_PAPERS = 8;
/** What is typed is told again, but no page that was pasted. */
const LONGEST_TOLD = 60;

/** What the reader is offered for what they have typed so far. */
export async function suggest(typed: string, countNotes: CountNotes, form: DescriptionForm): Promise<Suggestions> {
  const { words, wantsNotes, papers } = readAsked(typed);
  const line = (...pieces: readonly Piece[]) => writeDescription(pieces, form);
  const [paper, ...more] = papers;
  if (words === "") return { first: line(["dim", t("omnibox.ask")]), others: [] };
  if (paper === undefined) return nothing(words, wantsNotes, form);
  if (more.length > 0) {
    const others = papers.slice(0, MOST_PAPERS).flatMap((one) => toPaper(one, wantsNotes, form));
    return { first: line(["dim", t("omnibox.several", papers.length)]), others };
  }
  const notes: readonly Piece[] = [["plain", await sayNotes(paper, countNotes)]];
  if (wantsNotes) return { first: line(...notes, ["match", paper.citation]), others: toPaper(paper, false, form) };
  return {
    first: line(...describe(paper)),
    others: toNotes(paper, line(...notes, ["dim", t("omnibox.openNotes")])),
  };
}

/** No paper is recognised: what was typed may still stand in a note. */
function nothing(words: string, wantsNotes: boolean, form: DescriptionForm): Suggestions {
  const told = words.length > LONGEST_TOLD ? `${words.slice(0, LONGEST_TOLD)}…` : words;
  const search = writeDescription(
    [
      ["plain", t("omnibox.search")],
      ["match", told],
    ],
    form,
  );
  if (wantsNotes) return { first: search, others: [] };
  return {
    first: writeDescription(
      [
        ["dim", t("omnibox.nothing")],
        ["plain", told],
      ],
      form,
    ),
    others: [{ content: `${t("omnibox.notes")} ${words}`, description: search }],
  };
}

function toPaper(paper: AskedPaper, wantsNotes: boolean, form: DescriptionForm): readonly Suggestion[] {
  if (paper.words === undefined) return [];
  const content = wantsNotes ? `${t("omnibox.notes")} ${paper.words}` : paper.words;
  return [{ content, description: writeDescription(describe(paper), form) }];
}

function toNotes({ words }: AskedPaper, description: string): readonly Suggestion[] {
  return words === undefined ? [] : [{ content: `${t("omnibox.notes")} ${words}`, description }];
}

function describe({ citation, title, link }: AskedPaper): readonly Piece[] {
  return [
    ["match", citation],
    ...(title === undefined ? [] : [["dim", title] as const]),
    link === undefined ? ["dim", t("omnibox.noAddress")] : ["url", link.href.replace(/^https:\/\//u, "")],
  ];
}

/** Notes that are out of reach are not told as none. */
async function sayNotes(paper: AskedPaper, countNotes: CountNotes): Promise<string> {
  const counted = await countNotes(paper);
  if (!counted.ok) return t("omnibox.notesShut");
  return counted.value === 0 ? t("omnibox.noNotes") : t("omnibox.count", counted.value);
}
