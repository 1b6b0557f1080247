import { useState } from "preact/hooks";
import type { NotePlace } from "../../../model/page-summary.ts";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { Difference } from "../../note/difference.tsx";
import { quoteOf } from "../../note/quote-of.ts";
import { AttachAgain } from "./attach-again.tsx";
import { PlaceQuestion } from "./place-question.tsx";
import type { ListedNote } from "./reading-order.ts";

/** What a reader may do about the place of a note. */
export interface PlaceActions {
  /** Keeps the note at this passage from now on; `message` tells what was done. */
  readonly onAttach: (selector: PassageSelector, message: string) => void;
  /** Shows a place of the note in the text: the one it has, or one of those it may have. */
  readonly onReveal: (index: number) => void;
  /** What the reader has selected in the page now. */
  readonly selected: () => Promise<PassageSelector | undefined>;
}

export type NotePlaceLineProps = PlaceActions & { readonly listed: ListedNote };

/** What is to be said or asked of the place of a note; nothing where it stands as it was written. */
export function NotePlaceLine({ listed: { note, standing, place }, onAttach, onReveal, selected }: NotePlaceLineProps) {
  const [isLoose, setLoose] = useState(false);
  const quote = quoteOf(note);
  if (quote === undefined) return undefined;
  const loose = (
    <AttachAgain quote={quote} selected={selected} onAttach={(selector) => onAttach(selector, t("notes.attached"))} />
  );
  const candidates = place?.candidates ?? [];
  if (standing === "wees" || (standing === "onzeker" && isLoose)) return loose;
  if (standing === "changed" && place !== undefined) return <Changed quote={quote} place={place} onAttach={onAttach} />;
  if (standing !== "onzeker" || candidates.length === 0) return undefined;
  return (
    <PlaceQuestion
      candidates={candidates}
      onAttach={(selector) => onAttach(selector, t("notes.attached"))}
      onLook={onReveal}
      onNone={() => setLoose(true)}
    />
  );
}

type ChangedProps = Pick<PlaceActions, "onAttach"> & { readonly quote: string; readonly place: NotePlace };

/** What became of the words of a passage, and the press with which the reader takes the new ones. */
function Changed({ quote, place, onAttach }: ChangedProps) {
  const [isOpen, setOpen] = useState(false);
  const selector = place.candidates?.[0]?.selector;
  const words = place.words ?? selector?.quote.exact;
  if (words === undefined) return undefined;
  return (
    <div class="changed">
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t("parts.showLess") : t("notes.showChange")}
      </button>
      {isOpen && <Difference before={quote} now={words} />}
      {isOpen && selector !== undefined && (
        <button type="button" class="btn small" onClick={() => onAttach(selector, t("notes.remembered"))}>
          {t("notes.remember")}
        </button>
      )}
    </div>
  );
}
