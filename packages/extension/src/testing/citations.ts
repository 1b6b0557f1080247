import { annotate, cite } from "@kantlijn/core";
import type { CitedPaper, CitingDocument } from "../model/known-document.ts";

/** A document that is known by what its text cites; a test writes only what is special about it. */
export function aCitingDocument(title: string, words: string, special: Partial<CitingDocument> = {}): CitingDocument {
  const url = `https://www.rijksoverheid.nl/documenten/${encodeURIComponent(title.toLowerCase().replaceAll(" ", "-"))}`;
  const common = { key: url, url, title, because: "noted", notes: 0, seen: "2026-11-20T10:00:00.000Z" } as const;
  return { ...common, papers: papersIn(words), ...special };
}

/** Five documents about migration: two of them cite the same papers, one is cited itself, one cites nothing. */
export const FIVE_DOCUMENTS: readonly CitingDocument[] = [
  aCitingDocument(
    "Uitvoering motie Becker c.s. over migratieovereenkomsten",
    "Zie Kamerstuk 35 300 VI, nr. 37, Kamerstuk 19 637, nr. 2375 en Kamerstuk 34 952, nr. 1.",
  ),
  aCitingDocument(
    "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
    "Kamerstuk 19 637, nr. 2375; Kamerstuk 19 637, nr. 3002; Kamerstuk 19 637, nr. 3005; Kamerstuk 21 501-20, nr. 1354; Kamerstuk 22 112, nr. 3442; Kamerstuk 32 317, nr. 523; Kamerstuk 32 317, nr. 535; Kamerstuk 32 317, nr. 788; Kamerstuk 35 300 VI, nr. 37; artikel 29 van de Vreemdelingenwet 2000.",
    {
      key: "https://zoek.officielebekendmakingen.nl/kst-32317-789.html",
      url: "https://zoek.officielebekendmakingen.nl/kst-32317-789.html",
      identity: "kst-32317-789",
      dossier: "32317",
    },
  ),
  aCitingDocument(
    "Internationale inzet op migratie",
    "Kamerstuk 35 300 VI, nr. 37, Kamerstuk 19 637, nr. 3005, Kamerstuk 32 317, nr. 789.",
  ),
  aCitingDocument("EU-partnerschappen en irreguliere migratie", "Kamerstuk 22 112, nr. 3755. ECLI:NL:RVS:2021:1234.", {
    because: "read",
  }),
  aCitingDocument("Schengen: beheer van de buitengrenzen", "In deze brief staat geen verwijzing.", { because: "read" }),
];

/** So many documents that each cite papers of their own, and some that others cite too. */
export function manyDocuments(documents: number, ownPapers: number): readonly CitingDocument[] {
  return Array.from({ length: documents }, (_, at) => {
    const own = Array.from(
      { length: ownPapers },
      (_, n) => `Kamerstuk ${19_637 + ((at * 7 + n * 13) % 90)}, nr. ${at * ownPapers + n + 1}`,
    );
    const shared = [0, 1, 2].map((n) => `Kamerstuk 32 317, nr. ${700 + ((at * 3 + n * 5) % 40)}`);
    return aCitingDocument(
      `Brief ${at + 1} over de samenwerking met landen van herkomst`,
      [...own, ...shared].join("; "),
    );
  });
}

function papersIn(words: string): readonly CitedPaper[] {
  const papers = new Map<string, CitedPaper>();
  for (const found of annotate(words, { only: "references" })) {
    if (found.type !== "reference") continue;
    const { id, type: _type, start: _start, end: _end, ...reference } = found;
    const count = (papers.get(id)?.count ?? 0) + 1;
    papers.set(id, { id, reference, citation: cite(reference), count });
  }
  return [...papers.values()];
}
