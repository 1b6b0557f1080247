import { formsOf } from "../forms-of.ts";
import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { Mistake } from "./mistake.ts";

type EvidenceRow = NonNullable<GazetteerSource["evidence"]>[number];

/** Rows of evidence of one entry that nothing asks for. */
export function mistakesInEvidence(entry: GazetteerSource): Mistake[] {
  if (entry.withheld !== undefined) return [];
  const forms = new Map(formsOf(entry).map(({ written, needsEvidence }) => [written, needsEvidence]));
  const rows = (entry.evidence ?? []).map(({ form }) => form);
  return rows.flatMap((form, index) => {
    const message =
      rows.indexOf(form) === index ? needless(form, forms.get(form)) : `"${form}" has two rows; make them one`;
    return message === undefined ? [] : [{ entry, field: "evidence" as const, message }];
  });
}

function needless(form: string, needsEvidence: boolean | undefined): string | undefined {
  if (needsEvidence === undefined)
    return `"${form}" is no form of this entry; add it to contextual, or leave the row out`;
  if (needsEvidence) return undefined;
  return `"${form}" counts without evidence; move it to contextual, mark it ambiguous, or leave the row out`;
}

/** Rows of evidence that point to an entry the gazetteer does not have, or never finds. */
export function mistakesInPointers(entries: readonly GazetteerSource[]): Mistake[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.evidence ?? []).flatMap((row) =>
      idsIn(row).flatMap((id) => {
        const target = byId.get(id);
        if (target !== undefined && target.withheld === undefined) return [];
        const trouble = target === undefined ? "is no entry" : "is withheld, and never found in a text";
        const message = `the row of "${row.form}" names ${id}, which ${trouble}; name another, or leave it out`;
        return [{ entry, field: "evidence" as const, message }];
      }),
    ),
  );
}

function idsIn({ form: _form, words: _words, competing: _competing, ...conditions }: EvidenceRow): string[] {
  return Object.values(conditions)
    .flat()
    .filter((value): value is string => typeof value === "string" && /^[a-z]+\/[a-z0-9-]+$/.test(value));
}
