import type { Answer, FacetValue } from "../../../library/answer.ts";
import type { Facet, Question } from "../../../library/question.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { cleared, countChosen, onDays, toggled } from "./change-question.ts";
import { FacetGroup } from "./facet-group.tsx";

export interface FacetsProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onAsk: (question: Question) => void;
}

/** The facets that are offered, in order; the document stands in the list itself, and only here once it is chosen. */
const OFFERED: readonly Facet[] = ["target", "kind", "tag", "dossier", "term", "reference", "site", "document"];

/** Left of the line: what the notes can be narrowed by, and how many each choice would leave. */
export function Facets({ question, answer, onAsk }: FacetsProps) {
  const chosenOf = (facet: Facet) => question.chosen[facet] ?? [];
  const total = question.place === "trash" ? answer.trashed : answer.kept;
  const group = (facet: Facet, values: readonly FacetValue[]) => (
    <FacetGroup
      key={facet}
      facet={facet}
      values={values}
      chosen={chosenOf(facet)}
      onToggle={(value) => onAsk(toggled(question, facet, value))}
    />
  );
  return (
    <>
      <ul class="f">
        <li>
          <button type="button" aria-pressed={countChosen(question) === 0} onClick={() => onAsk(cleared(question))}>
            <span>{t("facets.all")}</span>
            <span class="num">{writeNumber(total)}</span>
          </button>
        </li>
      </ul>
      {group("state", unusual(answer.facets.state, chosenOf("state")))}
      {OFFERED.map((facet) => group(facet, answer.facets[facet]))}
      {group("date", periods(answer.facets.date, chosenOf("date")))}
      <Days question={question} onAsk={onAsk} />
    </>
  );
}

/** Most notes stand where they were written; only what asks for the reader is worth a choice. */
function unusual(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  return values.filter(({ value }) => value !== "found" || chosen.includes(value));
}

/** Years, and the months of those that are chosen; newest first. */
function periods(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const isOpen = (year: string) => chosen.some((one) => one.slice(0, 4) === year);
  return values
    .filter(({ value }) => value.length === 4 || isOpen(value.slice(0, 4)))
    .toSorted((a, b) => compareYears(a.value, b.value));
}

/** `2026` before `2026-11` before `2026-10` before `2025`. */
function compareYears(a: string, b: string): number {
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4)) || a.length - b.length || b.localeCompare(a);
}

function Days({ question, onAsk }: Pick<FacetsProps, "question" | "onAsk">) {
  const { from = "", until = "" } = question;
  return (
    <div class="days">
      <label>
        {t("facets.from")}
        <input
          type="date"
          value={from}
          onChange={({ currentTarget: { value } }) => onAsk(onDays(question, value, until))}
        />
      </label>
      <label>
        {t("facets.until")}
        <input
          type="date"
          value={until}
          onChange={({ currentTarget: { value } }) => onAsk(onDays(question, from, value))}
        />
      </label>
    </div>
  );
}
