import { useLayoutEffect } from "preact/hooks";
import type { HeadingLine } from "../../../library/line.ts";
import type { Question } from "../../../library/question.ts";
import type { View } from "../../../library/view-address.ts";
import type { Explanation } from "../../../wording/explanation.ts";
import { t } from "../../../words/t.ts";
import { Message } from "../../parts/message.tsx";
import type { Notice } from "../../parts/toast.tsx";
import { onlyWith } from "../facets/change-question.ts";
import { goOnInList } from "../focus-list.ts";
import type { LibraryPorts } from "../library-ports.ts";
import type { Answered } from "../use-answer.ts";
import type { Go } from "../use-view.ts";
import { eraseNotes, removeNotes } from "./bulk-actions.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { queryOf } from "./find-words.ts";
import { ListBar } from "./list-bar.tsx";
import { NoteList } from "./note-list.tsx";
import { SureToErase } from "./sure-to-erase.tsx";
import { useChoice } from "./use-choice.ts";

export interface ChoosableListProps extends Answered {
  readonly view: View;
  readonly go: Go;
  readonly ports: LibraryPorts;
  readonly onAsk: (question: Question) => void;
  readonly onOpen: (id: string) => void;
  /** Told whenever other notes are chosen. */
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** The list, and above it what it holds or what can be done with what is chosen in it. */
export function ChoosableList(props: ChoosableListProps) {
  const { view, go, ports, onChosen, onNotice, question, answer, onAsk, onOpen } = props;
  const isTrash = question.place === "trash";
  const choice = useChoice(ports.library, answer.rows, question);
  useLayoutEffect(() => onChosen(isTrash ? [] : [...choice.ids]), [choice.ids]);
  const remove = (ids: readonly string[]) => {
    if (!isTrash && ids.length > 0) void removeNotes(ids, ports.notes, onNotice).then(choice.clear).then(goOnInList);
  };
  return (
    <>
      {choice.ids.size > 0 ? (
        <ChoiceBar
          choice={choice}
          isTrash={isTrash}
          notes={ports.notes}
          onExport={() => go({ name: "exporteren", question })}
          onNotice={onNotice}
        />
      ) : (
        <>
          <ListBar question={question} answer={answer} onAsk={onAsk} />
          {isTrash && <TrashBar {...props} />}
        </>
      )}
      {answer.rows.length === 0 && answer.progress === undefined && (
        <Message icon="search" explanation={nothingFound()} />
      )}
      <NoteList
        library={ports.library}
        rows={answer.rows}
        first={answer.first}
        version={answer.version}
        typed={question.typed}
        query={queryOf(question.typed, answer.near)}
        now={ports.now()}
        openId={view.open}
        choice={choice}
        withDocument={isTrash || question.group !== "document"}
        onOpen={onOpen}
        onRemove={remove}
        onOnly={onlyFrom(question, onAsk)}
      />
    </>
  );
}

function nothingFound(): Explanation {
  return { title: t("library.nothingFound.title"), body: t("library.nothingFound.body") };
}

/** Narrows to one group; where it is narrowed to one already there is nothing to narrow. */
function onlyFrom(question: Question, ask: (question: Question) => void): ((heading: HeadingLine) => void) | undefined {
  const { group } = question;
  if (group === "none" || question.chosen[group]?.length === 1) return undefined;
  return ({ value }) => (value === undefined ? undefined : ask(onlyWith(question, group, value)));
}

/** How long notes stay in the trash, and how to empty it: of what is in view, never of what a filter hides. */
function TrashBar({ ports, answer, onNotice }: Pick<ChoosableListProps, "ports" | "answer" | "onNotice">) {
  const empty = async () => eraseNotes(await ports.library.ids([...answer.rows]), ports.notes, onNotice);
  return (
    <div class="trash-bar">
      <p class="mid">{t("library.trashKeeps")}</p>
      {answer.found > 0 && <SureToErase count={answer.found} label={t("library.empty")} onErase={() => void empty()} />}
    </div>
  );
}
