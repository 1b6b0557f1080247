import { z } from "zod";
import { form } from "./gazetteer-schema.ts";

/** One law of `laws/*.json`: what the articles of it are cited by. CONTRIBUTING.md tells what each field is for. */
export const law = z.strictObject({
  /** BWB id or CELEX number; of a treaty, or where neither is known, the name it is cited by. */
  id: z.string().regex(/^(BWB[RV]\d{7}|3\d{4}[A-Z]\d{4}|[A-Z][^#]*)$/, "must be a BWB id, a CELEX number or a name"),
  name: form,
  /** Other names in full; capitals do not count. */
  names: z.array(form).optional(),
  /** Capitals count. */
  abbreviations: z.array(form).optional(),
  source: z.string().min(1),
});

export type LawSource = z.infer<typeof law>;
