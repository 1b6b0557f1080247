import { encode } from "./encode.ts";

/** A concept of EuroVoc, by its number: `281`, `c_2e7c1ac5`. */
export function eurovocAddress(concept: string): string {
  const uri = `http://eurovoc.europa.eu/${encode(concept)}`;
  return `https://op.europa.eu/nl/web/eu-vocabularies/concept/-/resource?uri=${uri}`;
}

/** An item of Wikidata: `Q2609978`. */
export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${encode(item)}`;
}
