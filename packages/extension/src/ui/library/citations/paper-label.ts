import { keepTogether } from "../../parts/keep-together.ts";
import type { GraphPaper } from "./citation-graph.ts";
import { words } from "./words.ts";

/** A paper under its heading, which says the rest: `nr. 37`, `artikel 29`. */
export function paperLabel({ reference, citation }: Pick<GraphPaper, "reference" | "citation">): string {
  switch (reference.kind) {
    case "kamerstuk": {
      const number = /^\d/.test(reference.ondernummer) ? words.number(reference.ondernummer) : reference.ondernummer;
      return reference.herdruk === true ? words.reprint(number) : number;
    }
    case "dossier":
      return words.wholeDossier;
    case "wetsartikel":
      return words.article(reference.article);
    default:
      return keepTogether(citation);
  }
}
