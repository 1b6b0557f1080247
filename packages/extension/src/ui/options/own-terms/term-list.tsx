import { useState } from "preact/hooks";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { TermWords } from "./check-term.ts";
import { findTerms } from "./find-terms.ts";
import { TermForm } from "./term-form.tsx";
import { TermRow } from "./term-row.tsx";

export interface TermListProps {
  readonly terms: readonly KeptTerm[];
  /** Id of the term that is being changed. */
  readonly edited: string | undefined;
  readonly onEdit: (id: string | undefined) => void;
  readonly onSave: (term: KeptTerm, words: TermWords) => void;
  readonly onRemove: (term: KeptTerm) => void;
}

/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 6;

/** The terms by their words, with a field to find one; what is changed opens in its place. */
export function TermList({ terms, edited, onEdit, onSave, onRemove }: TermListProps) {
  const [query, setQuery] = useState("");
  const found = findTerms(terms, query);
  const shown = terms.filter((term) => found.includes(term) || term.id === edited).sort(byWord);
  return (
    <>
      {terms.length >= WORTH_SEARCHING && (
        <SearchField query={query} onQuery={setQuery} shown={found.length} all={terms.length} />
      )}
      <ul class="own-term-list">
        {shown.map((term) =>
          term.id === edited ? (
            <li key={term.id}>
              <TermForm
                term={term}
                others={terms.filter((other) => other !== term)}
                onSave={(words) => onSave(term, words)}
                onCancel={() => onEdit(undefined)}
              />
            </li>
          ) : (
            <TermRow key={term.id} term={term} onEdit={() => onEdit(term.id)} onRemove={() => onRemove(term)} />
          ),
        )}
      </ul>
    </>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shown: number;
  readonly all: number;
}

function SearchField({ query, onQuery, shown, all }: SearchFieldProps) {
  const sought = query.trim();
  return (
    <div class="own-term-search">
      <label class="field">
        <Icon name="search" />
        <span class="vh">{t("ownTerms.search")}</span>
        <input
          type="search"
          placeholder={t("ownTerms.search")}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="meta" role="status">
        {sought === "" && t("ownTerms.count", all)}
        {sought !== "" && shown > 0 && t("ownTerms.found", { shown, all })}
        {sought !== "" && shown === 0 && t("ownTerms.nothingFor", { query: sought })}
      </p>
    </div>
  );
}

function byWord(a: KeptTerm, b: KeptTerm): number {
  return compareNaturally(a.word, b.word);
}
