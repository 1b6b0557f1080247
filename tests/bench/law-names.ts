import { annotate } from "@kantlijn/core";

/** Short names of annotators that say less than the law is called; the official titles are those of wetten.overheid.nl. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  AWR: "Algemene wet inzake rijksbelastingen",
  Awb: "Algemene wet bestuursrecht",
  RWN: "Rijkswet op het Nederlanderschap",
  "Rva 2005": "Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005",
  Sr: "Wetboek van Strafrecht",
  Sv: "Wetboek van Strafvordering",
  "Subsidieregeling BZ 2006": "Subsidieregeling ministerie van Buitenlandse Zaken 2006",
  "Wet Vpb 1969": "Wet op de vennootschapsbelasting 1969",
  Wmg: "Wet marktordening gezondheidszorg",
  Wpg: "Wet publieke gezondheid",
};

/**
 * Every identifier that is right for an article written `Vw 2000 art. 45` or `32009R0810#25bis`: an annotator names
 * the law in short, core by its BWB or CELEX number where it knows it.
 */
export function idsOfArticle(id: string): readonly string[] {
  const { law, article } = /^(?<law>.+) art\. (?<article>.+)$/u.exec(id)?.groups ?? {};
  return law === undefined ? [id] : lawsNamed(law).map((one) => `${one}#${article}`);
}

function lawsNamed(name: string): readonly string[] {
  const names = [name, WRITTEN_OUT[name]].filter((one) => one !== undefined);
  return [...new Set([...names, ...names.flatMap(lawIn)])];
}

/** The law core reads in the name, where it reads one. */
function lawIn(name: string): readonly string[] {
  return [`artikel 1 ${name}`, `artikel 1 van de ${name}`].flatMap((text) =>
    annotate(text, { only: "references" }).flatMap((one) =>
      one.type === "reference" && one.kind === "wetsartikel" ? [one.law] : [],
    ),
  );
}
