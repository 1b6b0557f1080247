import { aanhangsel } from "./aanhangsel.ts";
import { actBehindName } from "./act-behind-name.ts";
import { associatiebesluit } from "./associatiebesluit.ts";
import { celex } from "./celex.ts";
import { circulaire } from "./circulaire.ts";
import { com } from "./com.ts";
import { dossier } from "./dossier.ts";
import { ecli } from "./ecli.ts";
import { ehrmZaak } from "./ehrm-zaak.ts";
import { euAct } from "./eu-act.ts";
import { gazette } from "./gazette.ts";
import { handelingen } from "./handelingen.ts";
import { kamerstuk } from "./kamerstuk.ts";
import { numberFirst } from "./number-first.ts";
import { publicatieblad } from "./publicatieblad.ts";
import { publicationId } from "./publication-id.ts";
import { raadVanStateAdvies } from "./raad-van-state-advies.ts";
import type { Recogniser } from "./recogniser.ts";
import { tkDocument } from "./tk-document.ts";
import { unlabelledKamerstuk } from "./unlabelled-kamerstuk.ts";
import { vreemdelingencirculaire } from "./vreemdelingencirculaire.ts";
import { wetsartikel } from "./wetsartikel.ts";
import { zaak } from "./zaak.ts";

/**
 * Every recogniser. Order is policy: where two read the same characters, the earlier one counts. Papers come
 * before acts of the Union, because `Kamerstuk` says more than `besluit`.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  kamerstuk,
  publicationId,
  unlabelledKamerstuk,
  numberFirst,
  dossier,
  aanhangsel,
  handelingen,
  tkDocument,
  gazette,
  euAct,
  actBehindName,
  celex,
  com,
  ecli,
  zaak,
  ehrmZaak,
  publicatieblad,
  vreemdelingencirculaire,
  circulaire,
  raadVanStateAdvies,
  associatiebesluit,
  wetsartikel,
];
