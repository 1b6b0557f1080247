import { useEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import type { ComparedWords } from "./compare-words.ts";

export interface DifferenceProps {
  readonly before: string;
  readonly now: string;
}

/** What happened to a text: words that went are struck through, words that came are underlined, and both are told aloud. */
export function Difference({ before, now }: DifferenceProps) {
  const compared = useCompared(before, now);
  if (compared === undefined) return <p class="diff">{now}</p>;
  return (
    <p class="diff">
      {compared.map(({ kind, words }) => {
        if (kind === "same") return words;
        const label = kind === "added" ? t("notes.added") : t("notes.gone");
        const spoken = <span class="vh">{label} </span>;
        return kind === "added" ? (
          <ins>
            {spoken}
            {words}
          </ins>
        ) : (
          <del>
            {spoken}
            {words}
          </del>
        );
      })}
    </p>
  );
}

/** What compares is loaded when a reader first asks for a difference. */
function useCompared(before: string, now: string): readonly ComparedWords[] | undefined {
  const [compared, setCompared] = useState<readonly ComparedWords[]>();
  useEffect(() => {
    let isGone = false;
    void import("./compare-words.ts").then(({ compareWords }) => {
      if (!isGone) setCompared(compareWords(before, now));
    });
    return () => {
      isGone = true;
    };
  }, [before, now]);
  return compared;
}
