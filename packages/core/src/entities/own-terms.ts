import type { Entity } from "../model/entity.ts";
import type { OwnTerm } from "../model/own-term.ts";
import { filterInSteps } from "../model/steps.ts";
import { type FormTrouble, troubleOfForm } from "../scan/form-trouble.ts";
import type { NameHit } from "../scan/hit.ts";
import type { NameForm, Tables } from "../scan/tables.ts";
import { tablesOf } from "../scan/tables-of.ts";
import { isInAddress } from "./addresses.ts";
import { isHyphen } from "./hyphens.ts";
import type { EntityMention } from "./weigh-entities.ts";

/** A list of own terms as texts are read with it. */
export interface ReadyTerms {
  readonly tables: Tables;
  /** In the order of the list. */
  readonly entities: readonly Entity[];
}

const READY = new WeakMap<readonly OwnTerm[], ReadyTerms>();

/**
 * What texts are read with; undefined for an empty list. Made once for each list.
 *
 * @throws RangeError where a term cannot be read with
 */
export function readyTerms(terms: readonly OwnTerm[]): ReadyTerms | undefined {
  if (terms.length === 0) return undefined;
  const known = READY.get(terms);
  if (known !== undefined) return known;
  const entities = terms.map(({ id, name, kind = "eigen" }): Entity => ({ id, kind, name }));
  const ready = { tables: tablesOf(formsIn(terms)), entities };
  READY.set(terms, ready);
  return ready;
}

/** Names that are judged between two pauses. */
const STEP = 512;

/**
 * Which of the forms that the scan found name an own term. Each form counts alone only: what stands before a hyphen is part
 * of another word, and what stands in an address names nothing.
 */
export function* readOwnTerms(
  text: string,
  hits: readonly NameHit[],
  ready: ReadyTerms | undefined,
): Generator<void, readonly EntityMention[]> {
  if (ready === undefined) return [];
  const whole = yield* filterInSteps(hits, STEP, (hit) => !isHyphen(text, hit.end) && !isInAddress(text, hit));
  return whole.flatMap(({ start, end, form }) => {
    const entity = ready.entities[form.entry];
    return entity === undefined ? [] : [{ start, end, entity }];
  });
}

const MOST_TERMS = 5_000;
const MOST_FORMS = 100;
const LONGEST_ID = 300;
const LONGEST_NAME = 1_000;

function formsIn(terms: readonly OwnTerm[]): readonly NameForm[] {
  if (terms.length > MOST_TERMS) throw new RangeError(`there are ${terms.length} terms; give ${MOST_TERMS} at most`);
  return terms.flatMap((term, entry) => {
    const trouble = troubleOfTerm(term);
    if (trouble !== undefined) throw new RangeError(`term ${entry + 1}, "${term.name.slice(0, 40)}": ${trouble}`);
    return term.forms.map((written) => formOf(written, entry));
  });
}

function troubleOfTerm({ id, name, forms }: OwnTerm): string | undefined {
  if (id === "" || id.length > LONGEST_ID) return `its id has no character, or more than ${LONGEST_ID}`;
  if (name === "" || name.length > LONGEST_NAME) return `its name has no character, or more than ${LONGEST_NAME}`;
  if (forms.length === 0 || forms.length > MOST_FORMS) return `it has no form, or more than ${MOST_FORMS}`;
  for (const form of forms) {
    const trouble = troubleOfForm(form);
    if (trouble !== undefined) return `its form "${form.slice(0, 40)}" ${SENTENCES[trouble]}`;
  }
  return undefined;
}

const SENTENCES: Readonly<Record<FormTrouble, string>> = {
  empty: "is empty",
  "too-long": "is longer than any name",
  unreadable: "holds a character that is never read",
  "no-word": "is no whole word: it begins with a sign, or ends with a hyphen",
};

/** `IND`, `BuZa`: a capital that is not the first letter of its word counts, and so do all others then. */
const HAS_OWN_CAPITALS = /[\p{L}\p{N}&]\p{Lu}/u;

function formOf(written: string, entry: number): NameForm {
  const exact = HAS_OWN_CAPITALS.test(written);
  return { sort: "name", written, exact, opening: false, aloneOnly: true, entry, needsEvidence: false };
}
