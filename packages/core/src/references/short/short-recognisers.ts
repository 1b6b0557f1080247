import { artikel } from "./artikel.ts";
import { motie } from "./motie.ts";
import { nummer } from "./nummer.ts";
import type { ShortRecogniser } from "./short-recogniser.ts";
import { voornoemd } from "./voornoemd.ts";

/** Every recogniser of short forms. */
export const SHORT_RECOGNISERS: readonly ShortRecogniser[] = [motie, nummer, voornoemd, artikel];
