import { z } from "zod";

const part = z.string().regex(/^[\p{Ll}']+$/u, "must be lower-case letters, without a hyphen");

/** `vocabulary/samenstellingen.json`: the compounds that are made anew in every text. */
export const compounds = z.strictObject({
  /** Rows of last parts by what they have in common; each part in its singular and its plural. */
  heads: z.record(part, z.array(part).min(1)),
  compounds: z.array(
    z.strictObject({
      /** With the letter that binds it: `inburgerings`. */
      first: part,
      /** The entry the compounds are about: `asieldomein` is about begrip/asiel. */
      entry: z.string(),
      /** The rows this first part goes with. */
      heads: z.array(part).min(1),
    }),
  ),
});

export type Compounds = z.infer<typeof compounds>;
