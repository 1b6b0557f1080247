import { useState } from "preact/hooks";
import type { Question } from "../../library/question.ts";
import type { View } from "../../library/view-address.ts";
import { type Explanation, explain } from "../../wording/explanation.ts";
import { t } from "../../words/t.ts";
import { writeNumber } from "../../words/write-number.ts";
import { Message } from "../parts/message.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import type { Notice } from "../parts/toast.tsx";
import { TroubleMessage } from "../parts/trouble-message.tsx";
import { NoteDetail } from "./detail/note-detail.tsx";
import { countChosen } from "./facets/change-question.ts";
import { Facets } from "./facets/facets.tsx";
import { LastBackup } from "./facets/last-backup.tsx";
import { goOnInList } from "./focus-list.ts";
import type { LibraryPorts } from "./library-ports.ts";
import { ChoosableList } from "./list/choosable-list.tsx";
import { troubleWays } from "./trouble-ways.ts";
import { type Answered, useAnswer } from "./use-answer.ts";
import { useStoreCheck } from "./use-store-check.ts";
import type { Go } from "./use-view.ts";

export interface NotesViewProps {
  readonly view: View;
  readonly go: Go;
  readonly ports: LibraryPorts;
  /** Told whenever other notes are chosen in the list. */
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** The notes that are kept, or those in the trash: filters, list, and the one that stands open. */
export function NotesView(props: NotesViewProps) {
  const { view, go, ports } = props;
  const check = useStoreCheck(ports.notes);
  const answered = useAnswer(ports.library, view.question);
  const trouble = check.trouble ?? answered?.answer.trouble;
  if (trouble !== undefined) {
    const retry = () => void ports.library.reload().then(check.again);
    return (
      <main class="list alone">
        <TroubleMessage
          {...troubleWays(go, ports)}
          trouble={trouble}
          onRetry={retry}
          onAcceptLoss={() => void ports.notes.acceptLoss().then(retry)}
        />
      </main>
    );
  }
  if (answered === undefined || isUnread(answered) || !(check.isKnown || hasNotes(answered))) {
    return (
      <main class="list alone">
        <Skeleton label={t("notes.loading")} />
      </main>
    );
  }
  return hasNotes(answered) ? <Found {...props} {...answered} /> : <Nothing place={answered.question.place} />;
}

/** Notes are read still, and none of them belongs here so far: that is no empty place yet. */
function isUnread(answered: Answered): boolean {
  return answered.answer.progress !== undefined && !hasNotes(answered);
}

function hasNotes({ question: { place }, answer: { kept, trashed } }: Answered): boolean {
  return (place === "trash" ? trashed : kept) > 0;
}

function Nothing({ place }: Pick<Question, "place">) {
  const isTrash = place === "trash";
  return (
    <main class="list alone">
      <Message icon={isTrash ? "trash" : "pencil"} explanation={isTrash ? emptyTrash() : explain("noNotesAtAll")} />
    </main>
  );
}

function emptyTrash(): Explanation {
  return { title: t("library.emptyTrash.title"), body: t("library.emptyTrash.body") };
}

function Found(props: NotesViewProps & Answered) {
  const { view, go, ports, answer } = props;
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const filterCount = countChosen(view.question);
  const ask = (question: Question) => go({ name: view.name, question });
  const openNote = (open: string) => go({ ...view, open }, view.open === undefined ? "step" : "adjust");
  const closeNote = () => {
    ask(view.question);
    goOnInList();
  };
  return (
    <>
      <button
        type="button"
        class="btn small filters"
        aria-expanded={areFiltersOpen}
        onClick={() => setFiltersOpen(!areFiltersOpen)}
      >
        {filterCount === 0 ? t("facets.title") : t("facets.chosen", { count: writeNumber(filterCount) })}
      </button>
      <aside class="facets" data-open={areFiltersOpen} aria-label={t("facets.title")}>
        <Facets question={view.question} answer={answer} onAsk={ask} />
        <LastBackup notes={ports.notes} now={ports.now()} />
      </aside>
      <main class="found-notes">
        <div class="list">
          <ChoosableList {...props} onAsk={ask} onOpen={openNote} />
        </div>
        {view.open !== undefined && (
          <NoteDetail
            key={view.open}
            id={view.open}
            ports={ports}
            onClose={closeNote}
            onOpen={openNote}
            onNotice={props.onNotice}
          />
        )}
      </main>
    </>
  );
}
