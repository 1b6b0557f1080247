import type { NotedDocument } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import { t } from "../../../words/t.ts";
import type { PanelPorts } from "../../ports.ts";
import { paperOf } from "./paper-of.ts";

/** The page that is printed with its notes. */
export interface PrintedPage {
  readonly tabId: number;
  readonly document: NotedDocument;
  readonly places: readonly NotePlace[];
}

/** Prints a page with the notes of its document behind it, as they are kept now, and tells how that goes. */
export async function printNotes(
  { tabId, document, places }: PrintedPage,
  { notes, page, now }: Pick<PanelPorts, "notes" | "page" | "now">,
  tell: (message: string) => void,
): Promise<void> {
  tell(t("paper.preparing"));
  const stored = await notes.ofDocument(document.key);
  if (!stored.ok) {
    tell(t("paper.unread"));
    return;
  }
  const paper = paperOf({ document, notes: stored.value, places, now: now() });
  if (paper === undefined) tell(t("paper.noNotes"));
  else tell((await page.print(tabId, paper)) ? t("paper.printing") : t("paper.failed"));
}
