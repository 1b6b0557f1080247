import { EVERYTHING, type Question } from "../../../library/question.ts";
import { t } from "../../../words/t.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { LibraryNotesPort } from "../library-ports.ts";
import { type Answered, useAnswer } from "../use-answer.ts";
import type { ExportOffer } from "./export-form.ts";
import { ExportView, type ExportViewProps } from "./export-view.tsx";

export interface ExportPartProps extends Omit<ExportViewProps, "offers"> {
  readonly library: LibraryNotesPort;
  /** What the reader had in the list before they came here. */
  readonly question: Question;
  /** What they had chosen there. */
  readonly chosen: readonly string[];
}

/** The export, with what the reader had in the list as the first thing they may want. */
export function ExportPart({ library, question, chosen, ...rest }: ExportPartProps) {
  const answered = useAnswer(library, question);
  // What a narrowed list holds is known when all is read: nobody may export another choice meanwhile.
  if (answered === undefined || (answered.answer.progress !== undefined && isNarrowed(question))) {
    return (
      <main class="list alone">
        <Skeleton label={t("notes.loading")} />
      </main>
    );
  }
  return <ExportView {...rest} offers={[...chosenOf(chosen), ...offersOf(answered, library)]} />;
}

function chosenOf(ids: readonly string[]): readonly ExportOffer[] {
  return ids.length === 0 ? [] : [{ kind: "chosen", count: ids.length, notes: async () => ids }];
}

function offersOf({ question, answer }: Answered, library: LibraryNotesPort): readonly ExportOffer[] {
  const total = Math.max(answer.kept, answer.progress?.of ?? 0);
  const all: ExportOffer = { kind: "all", count: total, notes: async () => "all" };
  if (!isNarrowed(question) || answer.found === 0) return [all];
  return [{ kind: "found", count: answer.found, notes: () => library.ids([...answer.rows]) }, all];
}

function isNarrowed({ typed, chosen, from, until }: Question): boolean {
  const isChosen = Object.values(chosen).some((values) => values.length > 0);
  return typed !== EVERYTHING.typed || isChosen || from !== undefined || until !== undefined;
}
