import * as z from "zod/mini";
import { documentKey } from "./note.ts";

/** More documents than are told one by one. */
const MOST_DOCUMENTS = 10_000;

/** Which notes were written, for whoever shows notes. */
export const noteChange = z.strictObject({
  /** The documents whose notes changed; `many` after an import or a restored backup. */
  documents: z.union([z.literal("many"), z.array(documentKey).check(z.maxLength(MOST_DOCUMENTS))]),
  /** True where notes on terms or papers changed too, which are shown wherever those are named. */
  isEverywhere: z.boolean(),
});

export type NoteChange = z.infer<typeof noteChange>;
