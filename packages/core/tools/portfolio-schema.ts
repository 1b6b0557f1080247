import { z } from "zod";
import { form, gazetteerEntry } from "./gazetteer-schema.ts";

/**
 * One row of `vocabulary/portefeuilles.json`: what a ministry or a minister is charged with since about 2000, from
 * which the names of the ministry, the offices and the committee of the Tweede Kamer are composed.
 */
export const portfolio = z
  .strictObject({
    name: form,
    /** There is, or was, a ministry of this name. */
    ministry: z.boolean().default(false),
    /** There is a standing committee of this name; of a ministry there always is. */
    committee: z.boolean().default(false),
    minister: z.boolean().default(true),
    staatssecretaris: z.boolean().default(false),
    /** A minister without a ministry is one `voor`. */
    preposition: z.enum(["van", "voor"]).default("van"),
    /** Capitals count. Ambiguous: read only where the text says which meaning it has. */
    abbreviations: z.array(z.strictObject({ form, ambiguous: z.boolean().default(false) })).default([]),
    /** Of the ministry. */
    identifiers: gazetteerEntry.shape.identifiers,
    validFrom: gazetteerEntry.shape.validFrom,
    validUntil: gazetteerEntry.shape.validUntil,
    source: z.string().min(3),
  })
  .refine(({ ministry, identifiers }) => ministry || identifiers === undefined, "identifiers are those of a ministry");

export type Portfolio = z.infer<typeof portfolio>;
