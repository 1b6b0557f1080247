import { symbolsOf } from "../../src/scan/symbols.ts";
import { formsOf, type WrittenForm } from "../forms-of.ts";
import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { Mistake } from "./mistake.ts";

/** The fields that hold forms, in the order an entry has them. */
const FORM_FIELDS = [
  "label",
  "aliases",
  "variants",
  "adjectives",
  "inhabitants",
  "contextual",
  "abbreviations",
] as const;

type FormField = (typeof FORM_FIELDS)[number];

/** The label stands on the card too; how it is read may be said by one of these. */
const SAYS_HOW: readonly FormField[] = ["contextual", "abbreviations"];

interface Placed {
  readonly field: FormField;
  readonly written: string;
}

/** What is wrong with the forms of one entry. */
export function mistakesInForms(entry: GazetteerSource): Mistake[] {
  const placed = FORM_FIELDS.flatMap((field) => formsIn(entry, field).map((written) => ({ field, written })));
  const seen = new Map<string, Placed>();
  const repeats = placed.flatMap((one) => {
    const other = seen.get(one.written);
    seen.set(one.written, one);
    if (other === undefined || isLabelReadElsewhere(other, one)) return [];
    const message = `"${one.written}" stands under ${other.field} too; keep one of them`;
    return [{ entry, field: one.field, message }];
  });
  const wrong = placed.flatMap(({ field, written }) => {
    const message = unreadable(written) ?? articleBefore(written, entry);
    return message === undefined ? [] : [{ entry, field, message }];
  });
  return [...repeats, ...wrong, ...strangers(entry, placed)];
}

function formsIn(entry: GazetteerSource, field: FormField): readonly string[] {
  if (field === "label") return [entry.label];
  if (field === "abbreviations") return (entry.abbreviations ?? []).map(({ form }) => form);
  return entry[field] ?? [];
}

function isLabelReadElsewhere(one: Placed, other: Placed): boolean {
  return one.field === "label" && SAYS_HOW.includes(other.field);
}

/** Longer than any name of a law; a form of this length is a sentence. */
const LONGEST_FORM = 200;

function unreadable(written: string): string | undefined {
  if (written.length > LONGEST_FORM)
    return `"${written.slice(0, 40)}…" is longer than any name; is it the description?`;
  const strange = [...written].find((character) => symbolsOf(character) === undefined);
  return strange && `"${written}" holds "${strange}", which is never read; write it without`;
}

// A longer name begins later in the text than its article, and the article would win from it.
function articleBefore(written: string, { exactForms = [] }: GazetteerSource): string | undefined {
  const [, article] = /^(de|het|een) /iu.exec(written) ?? [];
  if (article === undefined || (exactForms.includes(written) && /^\p{Lu}/u.test(article))) return undefined;
  return `"${written}" begins with an article; leave it out, or, where it is part of the name, write it with a capital and add the form to exactForms`;
}

/** Rows that speak of a form the entry does not have. */
function strangers(entry: GazetteerSource, placed: readonly Placed[]): Mistake[] {
  const forms = new Set(placed.map(({ written }) => written));
  return (entry.exactForms ?? [])
    .filter((form) => !forms.has(form))
    .map((form) => ({
      entry,
      field: "exactForms",
      message: `"${form}" is no form of this entry; add it, or leave it out`,
    }));
}

interface Bearer extends WrittenForm {
  readonly entry: GazetteerSource;
}

/** The forms that several entries bear and not all of them ask evidence for: a reader could be told the wrong one. */
export function mistakesInSharedForms(entries: readonly GazetteerSource[]): Mistake[] {
  const bearers = new Map<string, Bearer[]>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const key = symbolsOf(form.written)?.join() ?? form.written;
      bearers.set(key, [...(bearers.get(key) ?? []), { ...form, entry }]);
    }
  }
  return [...bearers.values()].flatMap(withoutEvidence);
}

function withoutEvidence(sharing: readonly Bearer[]): Mistake[] {
  return sharing.flatMap((one) => {
    const other = sharing.find((rival) => rival.entry.id !== one.entry.id && canMeet(one, rival));
    if (one.needsEvidence || other === undefined) return [];
    const message = `"${one.written}" is a form of ${other.entry.id} too; move it to contextual in both, with evidence, or keep it in one`;
    return [{ entry: one.entry, field: "aliases", message }];
  });
}

/** `Volt` and `VOLT` never stand for the same characters where both ask for their capitals. */
function canMeet(one: WrittenForm, other: WrittenForm): boolean {
  return !one.exact || !other.exact || one.written === other.written;
}
