import { dossier } from "./dossier.ts";
import { euAct } from "./eu-act.ts";
import { kamerstuk } from "./kamerstuk.ts";
import { publicationId } from "./publication-id.ts";
import type { Recogniser } from "./recogniser.ts";
import { unlabelledKamerstuk } from "./unlabelled-kamerstuk.ts";

/**
 * Every recogniser. Order is policy: where two read the same characters, the earlier one counts. Papers come
 * before acts of the Union, because `Kamerstuk` says more than `besluit`.
 */
export const RECOGNISERS: readonly Recogniser[] = [kamerstuk, publicationId, unlabelledKamerstuk, dossier, euAct];
