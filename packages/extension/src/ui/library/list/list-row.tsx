import type { NoteLine } from "../../../library/line.ts";
import { writeDate } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { writeKind } from "../../note/editor/kind-field.tsx";
import { daysLeft } from "./days-left.ts";
import type { Query } from "./find-words.ts";
import { Marked } from "./marked.tsx";
import { LineMark } from "./note-mark.tsx";
import { startOf } from "./start-of.ts";

/** Of what a checkbox is said to choose, in UTF-16 code units. */
const FIRST_WORDS = 60;

export interface ListRowProps {
  readonly line: NoteLine;
  readonly query: Query;
  readonly now: Date;
  /** Where it is not said above the row already. */
  readonly withDocument: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** The row the keyboard is at: the one stop for Tab. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (withRange: boolean) => void;
}

/** One note among all. */
export function ListRow(props: ListRowProps) {
  const { line, query, isOpen, isChosen, isCurrent, onOpen, onChoose } = props;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <article class={`ln${isOpen ? " on" : ""}${isChosen ? " chosen" : ""}`}>
      <div class="g">
        <LineMark line={line} isOpen={isOpen} />
      </div>
      <div class="ln-b">
        <button type="button" class="ln-open" tabIndex={tabIndex} aria-expanded={isOpen} onClick={onOpen}>
          <About line={line} query={query} />
          {line.body !== "" && (
            <span class="body clamp2">
              <Marked text={line.body} query={query} />
            </span>
          )}
        </button>
        <Foot {...props} />
      </div>
      <input
        type="checkbox"
        class="ln-pick cb"
        tabIndex={tabIndex}
        checked={isChosen}
        aria-label={t("library.choose", { start: startOf(line).slice(0, FIRST_WORDS) })}
        onClick={(event) => onChoose(event.shiftKey)}
      />
    </article>
  );
}

function About({ line, query }: Pick<ListRowProps, "line" | "query">) {
  if (line.quote !== undefined) {
    return (
      <span class="quote" lang="nl">
        <Marked text={line.quote} query={query} />
      </span>
    );
  }
  if (line.about === undefined) return <span class="meta">{t("notes.aboutDocument")}</span>;
  return (
    <span class="ln-about" lang="nl">
      <Marked text={line.about} query={query} />
    </span>
  );
}

function Foot({ line, query, now, withDocument }: ListRowProps) {
  return (
    <p class="ln-foot">
      {line.kind !== undefined && <span class="kind">{writeKind(line.kind)}</span>}
      {line.tags.map((tag) => (
        <span key={tag} class="tag">
          <Marked text={tag} query={query} />
        </span>
      ))}
      {line.state !== "found" && line.target === "passage" && (
        <span class="meta">{t(`facets.states.${line.state}`)}</span>
      )}
      {withDocument && (
        <span class="meta doc" lang="nl">
          {line.title || line.site}
        </span>
      )}
      <span class="meta date">
        {line.removedAt === undefined ? writeDate(line.modified, now) : sayDaysLeft(line.removedAt, now)}
      </span>
    </p>
  );
}

/** On its last day a note has one day left. */
function sayDaysLeft(removedAt: string, now: Date): string {
  const days = Math.max(1, daysLeft(removedAt, now));
  return t("library.daysLeft", days, [writeNumber(days)]);
}
