import { writeFullMoment } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { DrawnPieces } from "../../note/paper/drawn-pieces.tsx";
import { writeNote } from "../../note/paper/write-note.ts";
import { siteOf } from "../../parts/site-of.ts";
import type { PrintedDocument } from "../archive-port.ts";

export interface PrintedNotesProps {
  readonly documents: readonly PrintedDocument[];
  readonly now: Date;
}

/** Notes as they stand on paper, and the button that prints them; nothing else of the page is printed. */
export function PrintedNotes({ documents, now }: PrintedNotesProps) {
  return (
    <>
      <button type="button" class="btn printed-now" onClick={() => print()}>
        {t("export.printNow")}
      </button>
      <div class="printed">
        <p class="colophon">{t("paper.ofLibrary", { moment: writeFullMoment(now) })}</p>
        {documents.map(({ document, notes }) => (
          <section key={document.key}>
            <h3 lang="nl">{document.title || siteOf(document)}</h3>
            <p class="address">{document.url}</p>
            <DrawnPieces pieces={notes.map((note) => writeNote({ note, isAmongOthers: true }))} />
          </section>
        ))}
      </div>
    </>
  );
}
