import { euAct } from "./eu-act.ts";
import { kamerstuk } from "./kamerstuk.ts";
import type { Recogniser } from "./recogniser.ts";
import { wetsartikel } from "./wetsartikel.ts";

/**
 * Every recogniser. Order is policy: where two read the same characters, the earlier one counts. Papers come
 * before acts of the Union, because `Kamerstuk` says more than `besluit`.
 */
export const RECOGNISERS: readonly Recogniser[] = [kamerstuk, euAct, wetsartikel];
