import { ecli } from "./courts/ecli.ts";
import { ehrmZaak } from "./courts/ehrm-zaak.ts";
import { zaak } from "./courts/zaak.ts";
import { actBehindName } from "./europe/act-behind-name.ts";
import { associatiebesluit } from "./europe/associatiebesluit.ts";
import { celex } from "./europe/celex.ts";
import { com } from "./europe/com.ts";
import { euAct } from "./europe/eu-act.ts";
import { publicatieblad } from "./europe/publicatieblad.ts";
import { aanhangsel } from "./kamer/aanhangsel.ts";
import { dossier } from "./kamer/dossier.ts";
import { handelingen } from "./kamer/handelingen.ts";
import { kamerstuk } from "./kamer/kamerstuk.ts";
import { numberFirst } from "./kamer/number-first.ts";
import { publicationId } from "./kamer/publication-id.ts";
import { tkDocument } from "./kamer/tk-document.ts";
import { unlabelledKamerstuk } from "./kamer/unlabelled-kamerstuk.ts";
import { circulaire } from "./law/circulaire.ts";
import { gazette } from "./law/gazette.ts";
import { raadVanStateAdvies } from "./law/raad-van-state-advies.ts";
import { vreemdelingencirculaire } from "./law/vreemdelingencirculaire.ts";
import { wetsartikel } from "./law/wetsartikel.ts";
import type { Recogniser } from "./recogniser.ts";

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
