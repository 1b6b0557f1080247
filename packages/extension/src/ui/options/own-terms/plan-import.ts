import { ownTermId, type TermRow } from "@kantlijn/core/terms";
import { type KeptTerm, MOST_OWN_TERMS } from "../../../model/kept-term.ts";
import { checkTerm, type Owners, ownersIn, type TermTroubles, type TermWords } from "./check-term.ts";
import { bare } from "./find-terms.ts";

/** A term that a file adds to. */
export interface ChangedTerm {
  readonly before: KeptTerm;
  readonly after: KeptTerm;
}

/** A row that cannot be taken. */
export interface LeftRow {
  readonly word: string;
  /** `full` where the list has no room. */
  readonly troubles: TermTroubles | "full";
}

/** What taking in a file would do. */
export interface ImportPlan {
  readonly added: readonly KeptTerm[];
  readonly changed: readonly ChangedTerm[];
  /** How many the reader had so already. */
  readonly same: number;
  readonly left: readonly LeftRow[];
}

/**
 * What the rows of a file change in a list. A row whose word is in the list adds its variants to it, and replaces what it says
 * where it says something; nothing is taken away. A word that a file has twice counts as one.
 */
export function planImport(terms: readonly KeptTerm[], rows: readonly TermRow[]): ImportPlan {
  const list = new Map(terms.map((term) => [term.id, term]));
  const owners = ownersIn(terms);
  const left: LeftRow[] = [];
  const touched = new Set<string>();
  for (const row of rows) {
    const owner = owners.get(bare(row.word));
    const known = owner !== undefined && bare(owner.word) === bare(row.word) ? owner : undefined;
    const wanted = known === undefined ? row : merged(known, row);
    const troubles = troublesOf(wanted, known, owners, list.size);
    if (troubles !== undefined) {
      left.push({ word: row.word, troubles });
      continue;
    }
    const term = { id: known?.id ?? ownTermId(row.word, new Set(list.keys())), ...plain(wanted) };
    touched.add(term.id);
    list.set(term.id, term);
    for (const form of formsOf(term)) owners.set(bare(form), term);
  }
  return { ...compare(terms, list, touched), left };
}

function troublesOf(
  wanted: TermWords,
  known: KeptTerm | undefined,
  owners: Owners,
  size: number,
): LeftRow["troubles"] | undefined {
  if (known === undefined && size >= MOST_OWN_TERMS) return "full";
  const others = new Map(formsOf(wanted).flatMap((form) => ownerBeside(form, known, owners)));
  const troubles = checkTerm(wanted, others);
  return Object.keys(troubles).length > 0 ? troubles : undefined;
}

function formsOf({ word, variants }: TermWords): readonly string[] {
  return [word, ...variants];
}

function ownerBeside(
  form: string,
  known: KeptTerm | undefined,
  owners: Owners,
): readonly (readonly [string, KeptTerm])[] {
  const owner = owners.get(bare(form));
  return owner === undefined || owner.id === known?.id ? [] : [[bare(form), owner]];
}

/** The list with a plan done, whatever became of it since the plan was made. */
export function withImport(terms: readonly KeptTerm[], { added, changed }: ImportPlan): readonly KeptTerm[] {
  const after = new Map(changed.map((one) => [one.before.id, one.after]));
  const known = new Set(terms.map(({ id }) => id));
  return [...terms.map((term) => after.get(term.id) ?? term), ...added.filter(({ id }) => !known.has(id))];
}

/** The list with a plan taken back; what the reader changed since then stays as they did. */
export function withoutImport(terms: readonly KeptTerm[], { added, changed }: ImportPlan): readonly KeptTerm[] {
  const taken = new Map(added.map((term) => [term.id, term]));
  const before = new Map(changed.map((one) => [one.after.id, one]));
  return terms.flatMap((term) => {
    if (isSame(taken.get(term.id), term)) return [];
    const change = before.get(term.id);
    return [change !== undefined && isSame(change.after, term) ? change.before : term];
  });
}

function compare(terms: readonly KeptTerm[], list: ReadonlyMap<string, KeptTerm>, touched: ReadonlySet<string>) {
  const ids = new Set(terms.map(({ id }) => id));
  const changed = terms.flatMap((before) => {
    const after = list.get(before.id);
    return after === undefined || isSame(before, after) ? [] : [{ before, after }];
  });
  const added = [...list.values()].filter(({ id }) => !ids.has(id));
  return { added, changed, same: touched.size - added.length - changed.length };
}

function merged(known: KeptTerm, row: TermRow): TermWords {
  const fresh = row.variants.filter((variant) => ![known.word, ...known.variants].some((one) => one === variant));
  return {
    word: known.word,
    variants: [...known.variants, ...fresh],
    description: row.description || known.description,
    note: row.note || known.note,
  };
}

function plain({ word, variants, description, note }: TermWords): TermWords {
  return { word, variants: [...variants], description, note };
}

function isSame(one: KeptTerm | undefined, other: KeptTerm): boolean {
  return (
    one !== undefined &&
    JSON.stringify({ id: one.id, ...plain(one) }) === JSON.stringify({ id: other.id, ...plain(other) })
  );
}
