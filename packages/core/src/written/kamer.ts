import { isPlausible, readDossier } from "../grammar/dossiernummer.ts";
import type { Dossier } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";
import { citedIn } from "./cited.ts";

// 32317 788, 32 317, nr. 788, 32317/788, 36200-VI-23, 21501-20 1354, 35 688 (R2151), nr. 3, 32317 788 en 789
// ^number                           ^chapter  ^series       ^rijks
const LABEL = "(?:(?:kamer)?stuk(?:ken)?(?:dossier)?|dossier(?:nummer|nr\\.?)?|wetsvoorstel)?\\s?";
const DOSSIER =
  "(?<number>\\d{2}[ .]?\\d{3}|\\d{2}-\\d{3}(?!-?\\d))(?!\\d)" +
  "(?:(?<=21[ .]?(?:501|109))-(?<series>\\d{2})(?!\\d)|[ .-]?(?:hoofdstuk )?(?<chapter>[IVX]{1,6}[A-E]?|[A-HJ-M])(?![A-Za-z]))?" +
  "(?:(?:[ ,-]{1,2}\\(?|\\()R ?(?<rijks>\\d{4})\\)?)?";
const BEHIND = "(?: ?[,:/-] ?| )(?:n(?:rs?|os?|ummers?)\\b\\.? ?)?";
const PAPER = "(?:[1-9]\\d{0,3}|(?!nrs?\\b|nos?\\b)[A-Z]{1,2})(?: ?\\(?herdruk\\)?)?";
const WHOLE = new RegExp(
  `^${LABEL}${DOSSIER}(?:${BEHIND}(?<papers>${PAPER}(?:(?: ?,| en| &) ?(?:nr\\.? ?)?${PAPER}){0,12}))?$`,
  "iu",
);

/**
 * Papers and dossiers of the Kamer by their numbers alone. `36 200 V` is a chapter of the budget or a paper of the Eerste
 * Kamer, and `35 300 A` a fund or such a paper: both are given.
 */
export function readNumbers(piece: string): readonly Reference[] {
  const { number, series, chapter, rijks, papers } = WHOLE.exec(piece)?.groups ?? {};
  if (number === undefined) return [];
  const addition = series ?? chapter?.toUpperCase();
  const dossier = readDossier([number, addition].filter(Boolean).join(addition === series ? "-" : " "));
  if (dossier === undefined || !isPlausible(dossier)) return [];
  const filed: Dossier = rijks === undefined ? dossier : { ...dossier, rijksdossiernummer: `R${rijks}` };
  if (papers !== undefined) return papers.split(/ ?, ?| en | ?& ?/u).flatMap((paper) => paperOf(filed, paper));
  const itself: Reference = { kind: "dossier", ...filed };
  const letter = chapter?.length === 1 ? paperOf(withoutAddition(filed), chapter) : [];
  return [itself, ...letter];
}

/** The paper as its identifier is read, so that what follows from a number follows here too. */
function paperOf({ dossiernummer, toevoeging, rijksdossiernummer }: Dossier, written: string): readonly Reference[] {
  const { ondernummer = "", herdruk } =
    /(?<ondernummer>\d+|[A-Z]+)(?<herdruk> ?\(?herdruk)?/iu.exec(written)?.groups ?? {};
  const filed = [dossiernummer, toevoeging ?? rijksdossiernummer].filter(Boolean).join("-");
  const id = `kst-${filed}-${ondernummer}${herdruk === undefined ? "" : "-h1"}`;
  return citedIn(id).flatMap((one) => {
    if (one.kind !== "kamerstuk") return [];
    const { kind, kamer, ondernummer: paper, herdruk: again, implied } = one;
    const about: Dossier = {
      dossiernummer,
      ...(toevoeging && { toevoeging }),
      ...(rijksdossiernummer && { rijksdossiernummer }),
    };
    const stated = { ...(kamer && { kamer }), ...(again && { herdruk: again }), ...(implied && { implied }) };
    return [{ kind, ...about, ondernummer: paper, ...stated }];
  });
}

function withoutAddition({ dossiernummer }: Dossier): Dossier {
  return { dossiernummer };
}
