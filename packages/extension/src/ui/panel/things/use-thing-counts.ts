import { useEffect, useMemo, useState } from "preact/hooks";
import type { Thing } from "../../../model/known-document.ts";
import type { PageSummary } from "../../../model/page-summary.ts";
import { MOST_THINGS, type NotedThings, type ThingCount } from "../../../model/thing-count.ts";
import type { PanelPorts, TabFacts } from "../../ports.ts";

/** How much the reader has on a thing; nothing where there is nothing, and in a private window. */
export type CountOf = (thing: Thing) => ThingCount | undefined;

/** Counts what the reader has on everything a page names and cites, again whenever notes on such things are written. */
export function useThingCounts(
  { isPrivate }: TabFacts,
  { document, entities, references }: PageSummary,
  { documents, notes }: Pick<PanelPorts, "documents" | "notes">,
): CountOf {
  const [noted, setNoted] = useState<NotedThings>();
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const things = { terms: idsOf(entities), papers: idsOf(references) };
      const answer = await documents.noted(document.url, things);
      // What was counted stays while the store is out of reach; the tab of the notes tells why.
      if (!isGone && answer.ok) setNoted(answer.value);
    };
    if (isPrivate) return undefined;
    void ask();
    const stop = notes.onChanged((change) => {
      if (change.isEverywhere || change.documents === "many") void ask();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [isPrivate, document.url, entities, references]);
  return useMemo(() => {
    const counts = new Map(noted?.things.map((count) => [keyOf(count), count]));
    return (thing) => counts.get(keyOf(thing));
  }, [noted]);
}

function keyOf({ kind, id }: Thing): string {
  return `${kind} ${id}`;
}

function idsOf(told: readonly { readonly id: string }[]): readonly string[] {
  return told.slice(0, MOST_THINGS).map(({ id }) => id);
}
