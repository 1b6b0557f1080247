import { keepTogether } from "../../../wording/keep-together.ts";
import { t } from "../../../words/t.ts";
import type { GraphPaper } from "./citation-graph.ts";

/** A paper under its heading, which says the rest: `nr. 37`, `artikel 29`. A part of its citation, and Dutch in each language. */
export function paperLabel({ reference, citation }: Pick<GraphPaper, "reference" | "citation">): string {
  switch (reference.kind) {
    case "kamerstuk": {
      const number = /^\d/.test(reference.ondernummer) ? `nr. ${reference.ondernummer}` : reference.ondernummer;
      return reference.herdruk === true ? `${number} (herdruk)` : number;
    }
    case "dossier":
      return t("citations.wholeDossier");
    case "wetsartikel":
      return `artikel ${reference.article}`;
    default:
      return keepTogether(citation);
  }
}
