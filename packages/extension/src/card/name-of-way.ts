import type { Link, Portal, ReferenceKind } from "@kantlijn/core";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";

/** What a way to read a paper is called; the site it is on stands beside it. */
export function nameOfWay({ to, portal, certainty }: Link, kind: ReferenceKind): string {
  if (to !== "itself") return t(`references.opens.${keyOf(to)}`);
  if (certainty === "search") return t("card.way.search");
  if (kind === "dossier") return t("references.opens.dossier");
  if (kind === "wetsartikel") return t("card.way.article");
  return t(`card.way.${NAMES[portal] ?? "text"}`);
}

const NAMES: Partial<Record<Portal, "published" | "chamber">> = {
  "officielebekendmakingen.nl": "published",
  "tweedekamer.nl": "chamber",
};
