import { ownTermId, termsToCsv } from "@kantlijn/core/terms";
import { useState } from "preact/hooks";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { t } from "../../../words/t.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { TermWords } from "./check-term.ts";
import type { OwnTermsPorts } from "./own-terms-ports.ts";
import { type ImportPlan, withImport, withoutImport } from "./plan-import.ts";
import type { OwnTermsHandle } from "./use-own-terms.ts";

/** What a reader does to their list. Each answers true once it is kept, and can be taken back from the notice. */
export interface ListActions {
  readonly notice: Notice | undefined;
  readonly forgetNotice: () => void;
  /** What they did last could not be saved. */
  readonly isFailed: boolean;
  readonly add: (words: TermWords) => Promise<boolean>;
  readonly save: (term: KeptTerm, words: TermWords) => Promise<boolean>;
  readonly remove: (term: KeptTerm) => Promise<boolean>;
  readonly take: (plan: ImportPlan) => Promise<boolean>;
  readonly exportAll: (terms: readonly KeptTerm[]) => void;
}

type Change = (terms: readonly KeptTerm[]) => readonly KeptTerm[];

export function useListActions({ change }: OwnTermsHandle, { out }: OwnTermsPorts): ListActions {
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const [isFailed, setFailed] = useState(false);
  const keep = async (how: Change, message: string, back: Change) => {
    const isKept = await change(how);
    setFailed(!isKept);
    if (isKept) setNotice({ message, undo: () => void change(back).then((isDone) => setFailed(!isDone)) });
    return isKept;
  };
  return {
    notice,
    forgetNotice: () => setNotice(undefined),
    isFailed,
    add: (words) => {
      const added = (terms: readonly KeptTerm[]) => ownTermId(words.word, new Set(terms.map(({ id }) => id)));
      let id = "";
      const adding: Change = (terms) => {
        id = added(terms);
        return [...terms, { id, ...words, variants: [...words.variants] }];
      };
      return keep(adding, t("ownTerms.told.added", words), (terms) => terms.filter((one) => one.id !== id));
    },
    save: (term, words) => {
      const after = { id: term.id, ...words, variants: [...words.variants] };
      return keep(replacing(after), t("ownTerms.told.changed", words), replacing(term));
    },
    remove: (term) =>
      keep(
        (terms) => terms.filter(({ id }) => id !== term.id),
        t("ownTerms.told.removed", { word: term.word }),
        (terms) => (terms.some(({ id }) => id === term.id) ? terms : [...terms, term]),
      ),
    take: (plan) =>
      keep(
        (terms) => withImport(terms, plan),
        t("ownTerms.told.imported", plan.added.length + plan.changed.length),
        (terms) => withoutImport(terms, plan),
      ),
    exportAll: (terms) => {
      out.save({ name: t("ownTerms.fileName"), type: "text/csv;charset=utf-8", text: termsToCsv(terms) });
      setNotice({ message: t("ownTerms.told.saved") });
    },
  };
}

function replacing(term: KeptTerm): Change {
  return (terms) => terms.map((one) => (one.id === term.id ? term : one));
}
