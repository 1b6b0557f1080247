import { EVERYTHING } from "../../../library/question.ts";
import { writeView } from "../../../library/view-address.ts";
import type { Note } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";
import { siteOf } from "../../parts/site-of.ts";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, DoneImport, TakenBack } from "../archive-port.ts";
import { sayDone, sayTakenBack } from "./say-import.ts";

export interface TakeBackProps {
  readonly port: Pick<ArchivePort, "takeBack">;
  readonly done: DoneImport;
  /** Notes of the file that were kept beside the one that was here; the first of them. */
  readonly besides?: readonly Note[];
  /** What the way out is called. */
  readonly another: string;
  readonly onEnd: () => void;
}

/** What an import did, and the way back. */
export function TakeBack({ port, done, besides = [], another, onEnd }: TakeBackProps) {
  const takingBack = useLongWork<TakenBack>();
  const { kind } = takingBack.state;
  return (
    <section class="preview">
      <p class="finished" role="status">
        <Icon name="check" />
        {sayDone(done)}
      </p>
      {besides.length > 0 && kind !== "done" && <Besides notes={besides} />}
      <WorkLine work={takingBack} busy={t("import.takingBack")} done={sayTakenBack} />
      <div class="act">
        {kind !== "done" && (
          <button
            type="button"
            class="btn"
            disabled={kind === "busy"}
            onClick={() => takingBack.start((work) => port.takeBack(done.id, work))}
          >
            <Icon name="back" />
            {t("parts.undo")}
          </button>
        )}
        <button type="button" class="btn quiet" onClick={onEnd}>
          {another}
        </button>
      </div>
    </section>
  );
}

/** Where two versions of one note stand now: in the list of its document, one above the other. */
function Besides({ notes }: { readonly notes: readonly Note[] }) {
  const documents = new Map(notes.map(({ document }) => [document.key, document]));
  return (
    <>
      <p class="body">{t("import.besides", notes.length, [writeNumber(notes.length)])}</p>
      <ul class="lines">
        {[...documents.values()].map((document) => (
          <li key={document.key}>
            <a
              class="more"
              href={writeView({ name: "notities", question: { ...EVERYTHING, chosen: { document: [document.key] } } })}
            >
              <span lang="nl">{document.title || siteOf(document)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
