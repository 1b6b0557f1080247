import { type LineOfForms, linesOfForms } from "../src/scan/lines-of-forms.ts";
import { OPENING } from "../src/scan/unpack-forms.ts";
import type { PackedTables } from "../src/scan/unpack-tables.ts";
import { OPENING_LETTERS } from "../src/scan/word-filter.ts";
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
  return {
    written: packLines(groups.map(({ line }) => line)),
    targets: groups.map(({ line, forms }) => forms.map((form) => packForm(form, line)).join(";")).join("\n"),
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
  const shown = [flags.exact && "x", flags.needsEvidence && "?", flags.opening && OPENING, flags.aloneOnly && "|"];
  const other = written === line ? "" : `=${written}`;
  return shown.filter((flag) => flag).join("") + target + other;
}
