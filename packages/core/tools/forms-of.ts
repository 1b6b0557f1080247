import type { GazetteerSource } from "./gazetteer-schema.ts";

/** A written form of an entry, and what reading it asks for. */
export interface WrittenForm {
  readonly written: string;
  /** Capitals count. */
  readonly exact: boolean;
  readonly needsEvidence: boolean;
  /** Not read before a hyphen. */
  readonly aloneOnly?: boolean;
}

/** Every form under which an entry is found; none where it is not looked for. */
export function formsOf(entry: GazetteerSource): WrittenForm[] {
  if (entry.withheld !== undefined) return [];
  const contextual = new Set(entry.contextual ?? []);
  const exact = new Set(entry.exactForms ?? []);
  // A label that is an abbreviation, `SP`, is read as the abbreviation says.
  const elsewhere = new Set([...contextual, ...(entry.abbreviations ?? []).map(({ form }) => form)]);
  const plain = [entry.label, ...(entry.aliases ?? []), ...(entry.variants ?? []), ...englishNames(entry)].filter(
    (form) => !elsewhere.has(form),
  );
  return [
    ...plain.map((written) => ({ written, exact: exact.has(written), needsEvidence: false })),
    ...[...contextual].map((written) => ({ written, exact: /\p{Lu}/u.test(written), needsEvidence: true })),
    // Written with a capital in Dutch: `Let` is no `let`. The country itself must be named in the text.
    ...[...(entry.adjectives ?? []), ...(entry.inhabitants ?? [])].map((written) => ({
      written,
      exact: true,
      needsEvidence: true,
    })),
    ...(entry.abbreviations ?? []).map(({ form, caseSensitive = false, ambiguous = false, aloneOnly = false }) => ({
      written: form,
      exact: caseSensitive,
      needsEvidence: ambiguous,
      aloneOnly,
    })),
    ...(entry.surname === undefined ? [] : [surnameForm(entry.surname)]),
  ];
}

const NAMED_IN_ENGLISH: readonly string[] = ["organisatie", "instrument", "regeling"];

/** Dutch texts name bodies and programmes in English too: `Global Compact on Refugees`; a term like `asylum` is no name. */
function englishNames({ kind, english }: GazetteerSource): readonly string[] {
  return english !== undefined && NAMED_IN_ENGLISH.includes(kind) && /^\p{Lu}.*\s\p{Lu}/u.test(english)
    ? [english]
    : [];
}

// Without a first name before it, the surname of `Ard van der Steur` is written `Van der Steur`.
function surnameForm(surname: string): WrittenForm {
  return { written: surname.charAt(0).toUpperCase() + surname.slice(1), exact: true, needsEvidence: true };
}
