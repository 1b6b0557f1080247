import type { Answer, Question } from "../../../library/question.ts";
import { GROUPINGS, SORTINGS } from "../../../library/question.ts";
import { words } from "../words.ts";

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
            label={words.groupBy}
            values={GROUPINGS}
            names={words.groupings}
            value={question.group}
            onChoose={(group) => onAsk({ ...question, group })}
          />
          <Choose
            label={words.sortBy}
            values={SORTINGS}
            names={words.sortings}
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
  return (
    <div class="summary" role="status">
      <p>
        <b class="lbl">{words.notes(found)}</b>{" "}
        <span class="mid">
          {words.withWords(question.typed.trim())} {found > 0 && words.documents(documents)}
        </span>
      </p>
      {near.length > 0 && <p class="meta">{words.near(near.slice(0, MOST_NEAR))}</p>}
      {progress !== undefined && (
        <p class="meta">{progress.of === undefined ? words.reading : words.progress(progress.read, progress.of)}</p>
      )}
    </div>
  );
}

/** Words named in place of the one that was typed. */
const MOST_NEAR = 4;

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choose<T extends string>({ label, values, names, value, onChoose }: ChooseProps<T>) {
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
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
