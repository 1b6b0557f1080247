import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import type { CitedThere } from "./find-papers.ts";

type FindPapers = (words: string) => readonly CitedThere[];

/** No paper is cited without a number. */
const MAY_CITE = /\d/u;

/** Writes words with a link on each paper they cite. What reads them is loaded with the first text that may cite one. */
export function useLinkedPapers(source: string): (words: string) => ComponentChildren {
  const [findPapers, setFindPapers] = useState<FindPapers>();
  const mayCite = MAY_CITE.test(source);
  useEffect(() => {
    if (!mayCite) return undefined;
    let isGone = false;
    void import("./find-papers.ts").then((loaded) => {
      if (!isGone) setFindPapers(() => loaded.findPapers);
    });
    return () => {
      isGone = true;
    };
  }, [mayCite]);
  return useCallback(
    (words) => (findPapers === undefined || !MAY_CITE.test(words) ? words : withLinks(words, findPapers(words))),
    [findPapers],
  );
}

function withLinks(words: string, papers: readonly CitedThere[]): ComponentChildren {
  let from = 0;
  const pieces = papers.flatMap(({ start, end, link: { href, certainty }, citation }) => {
    const before = words.slice(from, start);
    from = end;
    const said = certainty === "exact" ? citation : `${citation} (${t(`references.certainty.${certainty}`)})`;
    return [
      before,
      <a key={start} class={`ref ${certainty}`} href={href} title={said} target="_blank" rel="noreferrer">
        {words.slice(start, end)}
      </a>,
    ];
  });
  return [...pieces, words.slice(from)];
}
