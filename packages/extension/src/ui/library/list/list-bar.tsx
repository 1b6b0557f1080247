import type { Answer, Progress } from "../../../library/answer.ts";
import type { Question } from "../../../library/question.ts";
import { GROUPINGS, SORTINGS } from "../../../library/question.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";

export interface ListBarProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onAsk: (question: Question) => void;
}

/** What the list holds, and in which order. */
export function ListBar({ question, answer, onAsk }: ListBarProps) {
  return (
    <div class="sub">
      <Summary question={question} answer={answer} />
      {question.place === "kept" && (
        <div class="order">
          <Choose
            label={t("library.groupBy")}
            values={GROUPINGS}
            nameOf={(group) => t(`library.groupings.${group}`)}
            value={question.group}
            onChoose={(group) => onAsk({ ...question, group })}
          />
          <Choose
            label={t("library.sortBy")}
            values={SORTINGS}
            nameOf={(sort) => t(`library.sortings.${sort}`)}
            value={question.sort}
            onChoose={(sort) => onAsk({ ...question, sort })}
          />
        </div>
      )}
    </div>
  );
}

function Summary({ question, answer }: Pick<ListBarProps, "question" | "answer">) {
  const { found, documents, near, progress } = answer;
  const typed = question.typed.trim();
  const said = sayProgress(progress);
  return (
    <div class="summary" role="status">
      <p>
        <b class="lbl">{t("library.found", found, [writeNumber(found)])}</b>{" "}
        <span class="mid">
          {typed !== "" && t("library.withWords", { typed })}{" "}
          {found > 0 && t("library.documents", documents, [writeNumber(documents)])}
        </span>
      </p>
      {near.length > 0 && <p class="meta">{t("library.near", { words: near.slice(0, MOST_NEAR).join(", ") })}</p>}
      {said !== undefined && <p class="meta">{said}</p>}
    </div>
  );
}

/** Nothing of few notes, which are all read with the first screen. */
function sayProgress({ read = 0, of = 0 }: Partial<Progress> = {}): string | undefined {
  return read < of ? t("library.progress", { read: writeNumber(read), total: writeNumber(of) }) : undefined;
}

/** Words named in place of the one that was typed. */
const MOST_NEAR = 4;

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choose<T extends string>({ label, values, nameOf, value, onChoose }: ChooseProps<T>) {
  const choose = (written: string) => {
    const chosen = values.find((one) => one === written);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <label class="by">
      {label}{" "}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
