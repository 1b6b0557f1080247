import { useEffect, useState } from "preact/hooks";
import type { Thing } from "../../../model/known-document.ts";
import type { Note } from "../../../model/note.ts";
import type { PageSummary } from "../../../model/page-summary.ts";
import { type Result, success } from "../../../model/result.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import type { NotesPort } from "../../ports.ts";
import { ownIds } from "./page-paper.ts";

/** More terms and papers than the store may be asked about at once. */
const MOST_THINGS = 10_000;

/** What was read; nothing while it is not read yet. */
export type MentionedRead = Result<readonly Note[], StoreTrouble>;

/**
 * The notes on the terms and papers of a page, and on the page itself where it is a paper; read again as either changes.
 * Nothing where nothing may be asked.
 */
export function useMentionedNotes(summary: PageSummary, notes: NotesPort | undefined): MentionedRead | undefined {
  const [read, setRead] = useState<MentionedRead>();
  const things = thingsOn(summary);
  const asked = things.map(({ id }) => id).join("\n");
  useEffect(() => {
    if (notes === undefined) return undefined;
    let isGone = false;
    const ask = async () => {
      const answer = await notes.about(things);
      if (!isGone) setRead(answer.ok ? success(inOrderOf(things, answer.value)) : answer);
    };
    void ask();
    const stop = notes.onChanged(({ documents, isEverywhere }) => {
      if (isEverywhere || documents === "many") void ask();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [asked, notes]);
  return read;
}

function thingsOn(summary: PageSummary): readonly Thing[] {
  const terms = summary.entities.map(({ id }): Thing => ({ kind: "term", id }));
  const papers = new Set([...ownIds(summary), ...summary.references.map(({ id }) => id)]);
  return [...terms, ...[...papers].map((id): Thing => ({ kind: "reference", id }))].slice(0, MOST_THINGS);
}

/** Notes in the order in which the page names what they are about, terms first. */
function inOrderOf(things: readonly Thing[], notes: readonly Note[]): readonly Note[] {
  const ranks = new Map(things.map(({ id }, rank) => [id, rank]));
  return notes.toSorted((a, b) => rankOf(a, ranks) - rankOf(b, ranks));
}

function rankOf({ target }: Note, ranks: ReadonlyMap<string, number>): number {
  return "id" in target ? (ranks.get(target.id) ?? 0) : 0;
}
