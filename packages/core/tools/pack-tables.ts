import { type LineOfForms, linesOfForms } from "../src/scan/lines-of-forms.ts";
import { beginningsOf, openingOf } from "../src/scan/symbols.ts";
import type { PackedTables } from "../src/scan/unpack-tables.ts";
import { filterOf, OPENING_LETTERS } from "../src/scan/word-filter.ts";
import { isDigit } from "../src/text/folding.ts";
import type { WrittenForm } from "./forms-of.ts";
import { packLines } from "./pack-lines.ts";

/** A form, and what it names. */
export interface TargetedForm extends WrittenForm {
  /** Index of the entry; `@` and the recogniser's name, `#` and the law's id, `~` and the number of a word of evidence. */
  readonly target: string;
  /** The form only opens a word; see `Form`. */
  readonly opening?: boolean;
}

/**
 * The tables by which the scanner finds these forms.
 *
 * @throws Error where a form holds a character that no form may hold, or an opening is too short
 */
export function packTables(all: readonly TargetedForm[]): PackedTables {
  const groups = groupForms(all);
  const filter = filterOf(new Set(groups.flatMap(({ symbols }) => beginningsOf(symbols))));
  // A word with digits is followed whatever it begins with.
  const opening = groups.filter(({ symbols, forms }) => forms.some(isOpening) && !symbols.some(isDigit));
  const openings = filterOf(new Set(opening.map(({ symbols }) => openingOf(symbols))));
  return {
    written: packLines(groups.map(({ line }) => line)),
    targets: groups.map(({ line, forms }) => forms.map((form) => packForm(form, line)).join(";")).join("\n"),
    filter: base64(filter.bits),
    openings: base64(openings.bits),
  };
}

/** The forms by line, each of what they name once. */
function groupForms(all: readonly TargetedForm[]): readonly LineOfForms<TargetedForm>[] {
  return linesOfForms(all).map((group) => {
    const { forms, symbols } = group;
    const short = symbols.length < OPENING_LETTERS && !symbols.some(isDigit) ? forms.find(isOpening) : undefined;
    if (short !== undefined)
      throw new Error(`"${short.written}" opens a word, and has fewer than ${OPENING_LETTERS} letters`);
    const kept: TargetedForm[] = [];
    for (const form of forms) if (!kept.some((one) => covers(one, form))) kept.push(form);
    return { ...group, forms: kept };
  });
}

function isOpening({ opening = false }: TargetedForm): boolean {
  return opening;
}

/** Names the same, wherever the other form does. */
function covers({ target, exact, written }: TargetedForm, form: TargetedForm): boolean {
  return target === form.target && (!exact || written === form.written);
}

function packForm({ written, target, ...flags }: TargetedForm, line: string): string {
  const shown = [flags.exact && "x", flags.needsEvidence && "?", flags.opening && "<", flags.aloneOnly && "|"];
  const other = written === line ? "" : `=${written}`;
  return shown.filter((flag) => flag).join("") + target + other;
}

function base64(numbers: Int32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64");
}
