import { useState } from "preact/hooks";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";
import { ArchivePage } from "../archive/archive-page.tsx";
import { ChoiceList } from "../archive/choice-list.tsx";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, PrintedDocument, ReadyFile } from "../archive-port.ts";
import { writeNotes } from "../write-notes.ts";
import { type ExportOffer, WAYS_OUT, type WayOut } from "./export-form.ts";
import { PrintedNotes } from "./printed-notes.tsx";

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
    <ArchivePage icon="download" title={t("export.title")} lead={hasNotes ? t("export.lead") : t("export.nothing")}>
      {hasNotes && <Exporting {...props} />}
    </ArchivePage>
  );
}

function Exporting({ port, offers, now }: ExportViewProps) {
  const [kind, setKind] = useState<ExportOffer["kind"]>();
  const [way, setWay] = useState<WayOut>("json");
  const { file, paper, start, clear } = useExport(port);
  const offer = offers.find((one) => one.kind === kind) ?? offers[0];
  if (offer === undefined) return undefined;
  const choose = (next: WayOut) => {
    setWay(next);
    clear();
  };
  return (
    <>
      <form
        class="ways-out"
        onSubmit={(event) => {
          event.preventDefault();
          start(offer, way);
        }}
      >
        <ChoiceList
          legend={t("export.what")}
          options={offers.map(describeOffer)}
          chosen={offer.kind}
          onChoose={setKind}
        />
        <ChoiceList legend={t("export.form")} options={WAYS_OUT.map(describeWay)} chosen={way} onChoose={choose} />
        <div class="act">
          <button type="submit" class="btn primary" disabled={isBusy(file.state) || isBusy(paper.state)}>
            <Icon name={way === "print" ? "book" : "download"} />
            {way === "print" ? t("export.preparePrint") : t("export.save")}
          </button>
        </div>
      </form>
      {way === "print" ? (
        <>
          <WorkLine work={paper} busy={t("export.busy")} done={sayPrinted} />
          {paper.state.kind === "done" && <PrintedNotes documents={paper.state.value} now={now()} />}
        </>
      ) : (
        <WorkLine work={file} busy={t("export.busy")} done={way === "csl" ? sayPapers : sayNotes} />
      )}
    </>
  );
}

/** The work of writing notes out, as a file or for paper; one of both at a time. */
function useExport(port: ExportViewProps["port"]) {
  const file = useLongWork<ReadyFile>();
  const paper = useLongWork<readonly PrintedDocument[]>();
  const start = (offer: ExportOffer, way: WayOut) => {
    if (way === "print") return paper.start(async (work) => port.printed(await offer.notes(), work));
    return file.start(async (work) => {
      const answer = await port.export({ form: way, notes: await offer.notes() }, work);
      if (answer.ok) port.save(answer.value);
      return answer;
    });
  };
  const clear = () => {
    file.clear();
    paper.clear();
  };
  return { file, paper, start, clear };
}

function isBusy({ kind }: { readonly kind: string }): boolean {
  return kind === "busy";
}

function sayPrinted(documents: readonly PrintedDocument[]): string {
  const count = documents.reduce((sum, { notes }) => sum + notes.length, 0);
  return t("export.printed", count, [writeNumber(count)]);
}

function sayNotes({ name, count }: ReadyFile): string {
  return t("export.done", { name, notes: writeNotes(count) });
}

function sayPapers({ name, count }: ReadyFile): string {
  return t("export.donePapers", count, { name, count: writeNumber(count) });
}

function describeOffer({ kind, count }: ExportOffer) {
  return { id: kind, name: t(`export.offers.${kind}`, { notes: writeNotes(count) }) };
}

function describeWay(way: WayOut) {
  const key = keyOf(way);
  return { id: way, name: t(`export.ways.${key}`), about: t(`export.about.${key}`) };
}
