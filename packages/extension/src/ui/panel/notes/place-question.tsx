import { useId, useState } from "preact/hooks";
import type { PlaceCandidate } from "../../../model/page-summary.ts";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { useGivingBack } from "../../parts/use-giving-back.ts";

/** How much of the context is shown on each side, in UTF-16 code units: about half a line. */
const SHOWN_CONTEXT = 40;

export interface PlaceQuestionProps {
  /** Where the note may belong, best first; at least one. */
  readonly candidates: readonly PlaceCandidate[];
  readonly onAttach: (selector: PassageSelector) => void;
  /** Shows the place of a candidate, by its index, in the text. */
  readonly onLook: (index: number) => void;
  readonly onNone: () => void;
}

/** Asks the reader where a note belongs; until they say so the note stays as it is. */
export function PlaceQuestion({ candidates, onAttach, onLook, onNone }: PlaceQuestionProps) {
  const name = useId();
  const [chosen, setChosen] = useState(0);
  const place = useGivingBack<HTMLDivElement>();
  const selector = candidates[chosen]?.selector;
  return (
    <div class="asked" ref={place}>
      <p class="mid">{askWhich(candidates.length)}</p>
      <div class="cand" role="radiogroup" aria-label={t("notes.whichPlace")}>
        {candidates.map((candidate, index) => (
          <label key={candidate.selector.position.start}>
            <input type="radio" name={name} checked={index === chosen} onChange={() => setChosen(index)} />
            <CandidateWords selector={candidate.selector} />
          </label>
        ))}
      </div>
      <div class="act">
        <button type="button" class="btn primary" onClick={() => selector !== undefined && onAttach(selector)}>
          {t("notes.attachHere")}
        </button>
        <button type="button" class="btn" onClick={() => onLook(chosen)}>
          {t("notes.lookInText")}
        </button>
      </div>
      <p>
        <button type="button" class="more" onClick={onNone}>
          {answerNone(candidates.length)}
        </button>
      </p>
    </div>
  );
}

function askWhich(count: number): string {
  if (count === 1) return t("notes.onePlace");
  return count === 2 ? t("notes.twoPlaces") : t("notes.severalPlaces", { count });
}

function answerNone(count: number): string {
  if (count === 1) return t("notes.notHere");
  return count === 2 ? t("notes.neither") : t("notes.noneOfThem");
}

/** The words of a place among those around it, under the heading they stand under. */
function CandidateWords({ selector: { quote, structure } }: PlaceCandidate) {
  const heading = structure?.headings.at(-1);
  return (
    <span lang="nl">
      <span class="quote">
        {endOf(quote.prefix)}
        <mark>{quote.exact}</mark>
        {beginOf(quote.suffix)}
      </span>
      {heading !== undefined && <span class="meta">{heading}</span>}
    </span>
  );
}

/** Context is cut between words. */
function endOf(prefix: string): string {
  if (prefix.length <= SHOWN_CONTEXT) return prefix === "" ? "" : `…${prefix}`;
  return `…${prefix.slice(prefix.indexOf(" ", prefix.length - SHOWN_CONTEXT) + 1)}`;
}

function beginOf(suffix: string): string {
  if (suffix.length <= SHOWN_CONTEXT) return suffix === "" ? "" : `${suffix}…`;
  return `${suffix.slice(0, suffix.lastIndexOf(" ", SHOWN_CONTEXT))}…`;
}
