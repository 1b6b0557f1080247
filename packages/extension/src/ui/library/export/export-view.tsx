import { useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { ArchivePage } from "../archive/archive-page.tsx";
import { ChoiceList } from "../archive/choice-list.tsx";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, PrintedDocument, ReadyFile } from "../archive-port.ts";
import { type ExportOffer, WAYS_OUT, type WayOut } from "./export-form.ts";
import { PrintedNotes } from "./printed-notes.tsx";
import { exportWords as words } from "./words.ts";

export interface ExportViewProps {
  readonly port: Pick<ArchivePort, "export" | "printed" | "save">;
  /** What can be exported, the one that is meant most likely first. */
  readonly offers: readonly ExportOffer[];
  readonly now: () => Date;
}

/** What leaves, in which form; a file, or paper. */
export function ExportView(props: ExportViewProps) {
  const hasNotes = props.offers.some(({ count }) => count > 0);
  return (
    <ArchivePage icon="download" title={words.title} lead={hasNotes ? words.lead : words.nothing}>
      {hasNotes && <Exporting {...props} />}
    </ArchivePage>
  );
}

function Exporting({ port, offers, now }: ExportViewProps) {
  const [kind, setKind] = useState<ExportOffer["kind"]>();
  const [way, setWay] = useState<WayOut>("json");
  const file = useLongWork<ReadyFile>();
  const paper = useLongWork<readonly PrintedDocument[]>();
  const offer = offers.find((one) => one.kind === kind) ?? offers[0];
  if (offer === undefined) return undefined;

  const start = () => {
    if (way === "print") return paper.start(async (work) => port.printed(await offer.notes(), work));
    return file.start(async (work) => {
      const answer = await port.export({ form: way, notes: await offer.notes() }, work);
      if (answer.ok) port.save(answer.value);
      return answer;
    });
  };
  const choose = (next: WayOut) => {
    setWay(next);
    file.clear();
    paper.clear();
  };
  return (
    <>
      <form
        class="ways-out"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <ChoiceList legend={words.what} options={offers.map(describeOffer)} chosen={offer.kind} onChoose={setKind} />
        <ChoiceList legend={words.form} options={WAYS_OUT.map(describeWay)} chosen={way} onChoose={choose} />
        <div class="act">
          <button type="submit" class="btn primary" disabled={isBusy(file.state) || isBusy(paper.state)}>
            <Icon name={way === "print" ? "book" : "download"} />
            {way === "print" ? words.preparePrint : words.save}
          </button>
        </div>
      </form>
      {way === "print" ? (
        <>
          <WorkLine work={paper} busy={words.busy} done={(documents) => words.printed(countNotes(documents))} />
          {paper.state.kind === "done" && <PrintedNotes documents={paper.state.value} now={now()} />}
        </>
      ) : (
        <WorkLine
          work={file}
          busy={words.busy}
          done={({ name, count }) => (way === "csl" ? words.donePapers : words.done)(name, count)}
        />
      )}
    </>
  );
}

function isBusy({ kind }: { readonly kind: string }): boolean {
  return kind === "busy";
}

function countNotes(documents: readonly PrintedDocument[]): number {
  return documents.reduce((sum, { notes }) => sum + notes.length, 0);
}

function describeOffer({ kind, count }: ExportOffer) {
  return { id: kind, name: words[kind](count) };
}

function describeWay(way: WayOut) {
  return { id: way, ...(way === "print" ? words.print : words.forms[way]) };
}
