import { RECOGNISERS } from "./recognisers.ts";
import { SHORT_RECOGNISERS } from "./short/short-recognisers.ts";

/** Every word that a reference may be known by, and the recogniser whose pattern is tried there. */
export const CUES: readonly { readonly written: string; readonly recogniser: string }[] = [
  ...RECOGNISERS,
  ...SHORT_RECOGNISERS,
].flatMap(({ name, cues }) => cues.map((written) => ({ written, recogniser: name })));
