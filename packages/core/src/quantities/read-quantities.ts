import { isInBlock, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { CueHit } from "../scan/hit.ts";
import { readAantal } from "./aantal.ts";
import { readBedrag } from "./bedrag.ts";
import { FIGURES, MONTH, NUMBER_WORD } from "./cues.ts";
import { readDateInFigures } from "./date-in-figures.ts";
import { readDates } from "./datum.ts";
import { mayBeQuantity } from "./likely.ts";
import { type Measure, readMeasure } from "./measure.ts";
import type { QuantityMention } from "./mention.ts";
import { readPercentage } from "./percentage.ts";
import { type Place, placeAt } from "./place.ts";
import { readWrittenDates, type WrittenDate } from "./written-date.ts";

/** What the scanner found in a text, as far as it matters here. */
interface Found {
  readonly cues: readonly CueHit[];
  /** Offsets of what the eye does not see; see `Scan`. */
  readonly unseen: readonly number[];
}

/** Cues that are looked at between two pauses. */
const STEP = 256;

/**
 * Every amount, date, percentage and number of people, from the words the scanner found: each digit that begins a word,
 * each number in letters, each month. The mentions come in order and lie apart.
 *
 * @param today the ISO date of the text, where that is known: `jl.` and `a.s.` count from there
 */
export function* readQuantities(
  source: SourceText,
  { cues, unseen }: Found,
  today?: string,
): Generator<void, readonly QuantityMention[]> {
  const counted: QuantityMention[] = [];
  const dates: WrittenDate[] = [];
  let covered = 0;
  yield* visitInSteps(cues, STEP, (hit) => {
    if (hit.start < covered || !isCue(hit, source)) return;
    const place = placeAt(source, unseen, hit, covered);
    if (isMonth(hit)) dates.push(...readWrittenDates(place, hit.form.written).map(inWhole(place)));
    else counted.push(...readNumberAt(place).map(inWhole(place)));
    covered = Math.max(covered, counted.at(-1)?.end ?? 0, dates.at(-1)?.end ?? 0);
  });
  return [...counted, ...readDates(source.text, dates, today)].sort((a, b) => a.start - b.start);
}

/** True where a quantity may stand, as far as can be told without reading it. */
function isCue(hit: CueHit, source: SourceText): boolean {
  const { cue } = hit.form;
  if (cue === FIGURES) return mayBeQuantity(source.text, hit.start);
  return (cue === MONTH || cue === NUMBER_WORD) && isInBlock(source, hit);
}

function isMonth({ form: { cue } }: CueHit): boolean {
  return cue === MONTH;
}

function inWhole({ toWhole }: Place): <T extends Span>(one: T) => T {
  return (one) => {
    const { start, end } = toWhole(one);
    return { ...one, start, end };
  };
}

/** What a number turns out to be, by its form, its unit, or the people behind it; mostly it is nothing. */
function readNumberAt(place: Place): readonly QuantityMention[] {
  const date = readDateInFigures(place);
  if (date !== undefined) return [date];
  const measure = readMeasure(place);
  return measure === undefined ? [] : measuredIn(place.text, measure);
}

function measuredIn(text: string, measure: Measure): readonly QuantityMention[] {
  const { start, end, unit } = measure;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (unit === "%" || unit === "procentpunt") return [{ start, end, quantity: readPercentage(measure, unit) }];
  if (unit === undefined) return readAantal(measure, before, behind);
  const bedrag = readBedrag(measure, unit, before, behind);
  return bedrag === undefined ? [] : [{ start, end, quantity: bedrag }];
}
