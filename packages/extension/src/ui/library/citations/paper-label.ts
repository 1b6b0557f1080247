import { t } from "../../../words/t.ts";
import { keepTogether } from "../../parts/keep-together.ts";
import type { GraphPaper } from "./citation-graph.ts";

/** A paper under its heading, which says the rest: `nr. 37`, `artikel 29`. */
export function paperLabel({ reference, citation }: Pick<GraphPaper, "reference" | "citation">): string {
  switch (reference.kind) {
    case "kamerstuk": {
      const number = /^\d/.test(reference.ondernummer)
        ? t("citations.number", { number: reference.ondernummer })
        : reference.ondernummer;
      return reference.herdruk === true ? t("citations.reprint", { number }) : number;
    }
    case "dossier":
      return t("citations.wholeDossier");
    case "wetsartikel":
      return t("citations.article", { article: reference.article });
    default:
      return keepTogether(citation);
  }
}
