import type { ReferenceKind } from "../model/reference.ts";
import { RECOGNISERS } from "./recognisers.ts";

/** Every word that a reference may begin with, and whose pattern is tried there. */
export const CUES: readonly { readonly written: string; readonly kind: ReferenceKind }[] = RECOGNISERS.flatMap(
  ({ kind, cues }) => cues.map((written) => ({ written, kind })),
);
