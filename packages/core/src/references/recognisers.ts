import { aanhangsel } from "./aanhangsel.ts";
import { euAct } from "./eu-act.ts";
import { gazette } from "./gazette.ts";
import { handelingen } from "./handelingen.ts";
import { kamerstuk } from "./kamerstuk.ts";
import type { Recogniser } from "./recogniser.ts";
import { tkDocument } from "./tk-document.ts";

/**
 * Every recogniser. Order is policy: where two read the same characters, the earlier one counts. Papers come
 * before acts of the Union, because `Kamerstuk` says more than `besluit`.
 */
export const RECOGNISERS: readonly Recogniser[] = [kamerstuk, aanhangsel, handelingen, tkDocument, gazette, euAct];
