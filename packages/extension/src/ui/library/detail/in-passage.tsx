import { useEffect, useState } from "preact/hooks";
import { EVERYTHING } from "../../../library/question.ts";
import { writeView } from "../../../library/view-address.ts";
import { kindsLike } from "../../../model/kind-groups.ts";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { PaperLink } from "./paper-link.tsx";
import type { PassageRead, TermNamed } from "./read-passage.ts";

/** What a passage names and cites: a term leads to the notes with that word, a paper to where it is read. */
export function InPassage({ selector }: { readonly selector: PassageSelector }) {
  const read = usePassage(selector);
  if (read === undefined || read.terms.length + read.papers.length === 0) return undefined;
  return (
    <section class="det-sec">
      <h2 class="lbl">{t("library.inPassage")}</h2>
      <ul class="named">
        {read.terms.map((term) => (
          <li key={term.id}>
            <Term term={term} />
          </li>
        ))}
        {read.papers.map((paper) => (
          <li key={paper.id}>
            <PaperLink {...paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Term({ term: { kind, words: typed } }: { readonly term: TermNamed }) {
  // A group is marked as its first kind is.
  const [mark = kind] = kindsLike(kind);
  const address = writeView({ name: "notities", question: { ...EVERYTHING, typed } });
  return (
    <a class={`k k-${mark}`} href={address} title={t("library.searchTerm", { term: typed })}>
      <span lang="nl">{typed}</span>
    </a>
  );
}

/** What reads passages is loaded with the first that is shown. */
function usePassage(selector: PassageSelector): PassageRead | undefined {
  const [read, setRead] = useState<PassageRead>();
  const { prefix, exact, suffix } = selector.quote;
  useEffect(() => {
    let isGone = false;
    setRead(undefined);
    void import("./read-passage.ts").then(({ readPassage }) => {
      if (!isGone) setRead(readPassage(selector));
    });
    return () => {
      isGone = true;
    };
  }, [prefix, exact, suffix]);
  return read;
}
