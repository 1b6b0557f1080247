import type { KnownDocument } from "@kantlijn/extension/model";
import { pick } from "./make-notes.ts";

type CitedPaper = KnownDocument["papers"][number];

/** How many papers a document cites, and how many the one does that cites most: a report on everything. */
const [PAPERS_OF_DOCUMENT, PAPERS_OF_REPORT] = [8, 2_000];

/** Dossiers there are, and papers in each. */
const [DOSSIERS, PAPERS_OF_DOSSIER] = [400, 60];

/** One document in so many is a paper itself, one has notes, and one citation is of an article of a law. */
const EVERY = { paper: 2, noted: 4, article: 9 };

/** Documents of a reader who has all that they read remembered. The first one is the report. */
export function makeDocuments(count: number): readonly KnownDocument[] {
  return Array.from({ length: count }, (_, n) => makeDocument(n, count));
}

function makeDocument(n: number, count: number): KnownDocument {
  const [dossier, number] = [dossierAt(n), String(1 + (n % PAPERS_OF_DOSSIER))];
  const isPaper = n % EVERY.paper === 1;
  const url = isPaper
    ? `https://zoek.officielebekendmakingen.nl/kst-${dossier}-${number}.html?${n}`
    : `https://www.rijksoverheid.nl/documenten/kamerstukken/2024/brief-${n}`;
  const size = n === 0 && count > 1 ? Math.min(PAPERS_OF_REPORT, 40 * count) : PAPERS_OF_DOCUMENT;
  const cited = Array.from({ length: size }, (_, at) => (n === 0 ? reportedPaper(at) : citedPaper(n, at)));
  return {
    key: url,
    url,
    title: `Brief over asiel, terugkeer en migratiepartnerschappen ${n}`,
    ...(isPaper && { identity: `kst-${dossier}-${number}`, dossier }),
    because: n % EVERY.noted === 0 ? "noted" : "read",
    seen: new Date(Date.UTC(2024, 0, 1) + n * 10_000_000).toISOString(),
    papers: [...new Map(cited.map((paper) => [paper.id, paper])).values()],
    terms: [{ id: "organisatie/ind", kind: "organisatie", name: "IND", count: 3 }],
  };
}

/** Some dossiers are cited in every letter, most hardly ever. */
function citedPaper(n: number, at: number): CitedPaper {
  if (pick(n, at) % EVERY.article === 0) return article(1 + (pick(n, at + 50) % 120));
  const often = (pick(n, at + 100) % 1_000) / 1_000;
  return paper(dossierAt(Math.floor(DOSSIERS * often ** 3)), 1 + (pick(n, at + 200) % PAPERS_OF_DOSSIER), 1 + (at % 3));
}

function reportedPaper(at: number): CitedPaper {
  return paper(dossierAt(at % DOSSIERS), 1 + Math.floor(at / DOSSIERS), 1);
}

function dossierAt(n: number): string {
  return String(19_637 + 41 * (n % DOSSIERS));
}

function paper(dossiernummer: string, number: number, count: number): CitedPaper {
  const ondernummer = String(number);
  return {
    id: `kst-${dossiernummer}-${ondernummer}`,
    reference: { kind: "kamerstuk", dossiernummer, ondernummer },
    citation: `Kamerstukken II, ${dossiernummer.slice(0, 2)} ${dossiernummer.slice(2)}, nr. ${ondernummer}`,
    count,
  };
}

function article(number: number): CitedPaper {
  return {
    id: `BWBR0011823#${number}`,
    reference: { kind: "wetsartikel", law: "BWBR0011823", lawName: "Vreemdelingenwet 2000", article: String(number) },
    citation: `artikel ${number} Vreemdelingenwet 2000`,
    count: 1,
  };
}
