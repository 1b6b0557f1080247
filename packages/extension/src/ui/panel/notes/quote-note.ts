import type { Note } from "../../../model/note.ts";
import type { QuotedPassage } from "../../../model/quoted-passage.ts";
import { t } from "../../../words/t.ts";
import { quoteOf } from "../../note/quote-of.ts";
import type { PanelPorts } from "../../ports.ts";

/** Copies the passage of a note as a quotation, in the style the reader chose last, and tells whether that worked. */
export async function quoteNote(
  note: Note,
  tabId: number,
  { page, out, quotes }: Pick<PanelPorts, "page" | "out" | "quotes">,
  tell: (message: string) => void,
): Promise<void> {
  const passage = (await page.quotedNote(tabId, note.id)) ?? withoutPlace(note);
  if (passage === undefined) return;
  const written = await quotes.write(passage, note.document.url);
  if (written === undefined) tell(t("notes.notQuoted"));
  else tell((await out.copy(written)) ? t("notes.quoteCopied") : t("references.notCopied"));
}

/** A passage that is not on the page any more is quoted as the note has it. */
function withoutPlace(note: Note): QuotedPassage | undefined {
  const words = quoteOf(note);
  return words === undefined ? undefined : { words, document: { title: note.document.title } };
}
