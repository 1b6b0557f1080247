import type { EuActSort } from "../model/legislation.ts";
import type { Reference } from "../model/reference.ts";
import { readNumbers } from "./kamer.ts";

// ?id=2022Z21838&did=2022D55853: the document goes before the case it belongs to.
const TWEEDE_KAMER =
  /^https?:\/\/(?:www\.)?tweedekamer\.nl\/.*?[?&](?:did|id)=(?<nummer>20\d{2}[DZA]\d{5})(?!.*[?&]did=)/iu;
const DOSSIER = /^https?:\/\/zoek\.officielebekendmakingen\.nl\/dossier\/(?<dossier>[\dA-Za-z-]{4,12})\/?$/u;
// eur-lex.europa.eu/eli/reg/2019/1896/oj
const ELI =
  /^https?:\/\/(?:eur-lex|data)\.europa\.eu\/eli\/(?<sort>reg|dir|dec)\/(?<year>\d{4})\/(?<number>\d{1,4})(?:\/|$)/u;
const SORT_OF_ELI: Readonly<Record<string, EuActSort>> = { reg: "verordening", dir: "richtlijn", dec: "besluit" };

/** The paper at an address of an official site, where the address names it and the recognisers do not read it. */
export function readAddress(piece: string): readonly Reference[] {
  const nummer = TWEEDE_KAMER.exec(piece)?.groups?.nummer;
  if (nummer !== undefined) return [{ kind: "tk-document", nummer: nummer.toUpperCase() }];
  const dossier = DOSSIER.exec(piece)?.groups?.dossier;
  if (dossier !== undefined) return readNumbers(dossier).filter(({ kind }) => kind === "dossier");
  const { sort = "", year, number } = ELI.exec(piece)?.groups ?? {};
  const named = SORT_OF_ELI[sort];
  return named === undefined ? [] : [{ kind: "eu-act", sort: named, year: Number(year), number: Number(number) }];
}
