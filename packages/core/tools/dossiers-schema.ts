import { z } from "zod";

const words = z
  .string()
  .min(2)
  .refine((value) => value.trim() === value, "must not begin or end with a space")
  .refine((value) => !/[\n\t]/u.test(value), "must stand on one line");

/** One row of `dossiers/dossiers.json`. */
export const dossierRow = z.strictObject({
  /** As officielebekendmakingen.nl writes it: `32317`, `21501-20`, `36200-VI`, `36200-A`. */
  dossier: z
    .string()
    .regex(/^\d{5}(-(\d{2}|[IVX]+[A-C]?|[A-Z]))?$/, "must be five digits, and -VI, -20 or -A where it has one"),
  /** The title of the dossier on its newest paper, letter by letter. */
  title: words,
  /** Where number and title were seen together. */
  source: words,
  /** What is not sure about the row; for people, not read by the program. */
  doubt: words.optional(),
});

export type DossierRow = z.infer<typeof dossierRow>;
