import type { PaperChoice } from "./citation-graph.ts";

const PLURAL = new Intl.PluralRules("nl");

function counted(count: number, one: string, more: string): string {
  return `${count} ${PLURAL.select(count) === "one" ? one : more}`;
}

const papers = (count: number) => counted(count, "stuk", "stukken");
const notes = (count: number) => counted(count, "notitie", "notities");
const documents = (count: number) => counted(count, "document", "documenten");

/** Every Dutch text of the picture and the table of citations. */
export const words = {
  title: "Citaties",
  facets: "Wat u ziet",
  documents: "Documenten",
  papers: "Stukken",
  headings: "Dossier of wet",
  known: "Alle",
  noted: "Met notities",
  choices: { all: "Aangehaald", shared: "In meer dan één document", own: "Zelf gelezen" } satisfies Record<
    PaperChoice,
    string
  >,
  allHeadings: (count: number) => `Alle ${count} tonen`,
  legend: "Links uw documenten, rechts wat ze aanhalen. Een grotere stip staat in meer documenten.",
  keys: "Met de pijltoetsen gaat u van het ene naar het andere; Enter opent wat u aanwijst.",
  asTable: "Als tabel",
  asPicture: "Als tekening",
  savePicture: "SVG",
  savePictureSpoken: "Tekening bewaren als SVG-bestand",
  fileName: "kantlijn-citaties.svg",
  loading: "Even geduld: uw documenten komen eraan",

  summary: (documentCount: number, paperCount: number, sharedCount: number) =>
    `${documents(documentCount)} ${documentCount === 1 ? "haalt" : "halen"} ${papers(paperCount)} aan${sharedPart(paperCount, sharedCount)}`,
  picture: (documentCount: number, paperCount: number) =>
    `Tekening van ${documents(documentCount)} en ${papers(paperCount)}; ook als tabel te lezen`,
  documentSays: (count: number, elsewhere: number, citedBy: number, noted: number) =>
    `${citesPart(count, elsewhere)}${citedBy === 0 ? "" : `; zelf aangehaald in ${documents(citedBy)}`}${noted === 0 ? "" : `; ${notes(noted)}`}`,
  paperSays: (titles: readonly string[]) => `in ${documents(titles.length)}: ${firstOf(titles)}`,
  paperHere: (count: number) => `in ${documents(count)}`,
  foldSays: (count: number) => `${papers(count)} die elk in één document staan; Enter toont ze`,
  rest: (count: number) => `+ ${count} andere`,
  folded: papers,
  otherHeadings: "In één document",
  number: (number: string) => `nr. ${number}`,
  reprint: (number: string) => `${number} (herdruk)`,
  article: (article: string) => `artikel ${article}`,
  wholeDossier: "het hele dossier",
  whereAndNotes: (site: string, noted: number) => (noted === 0 ? site : `${site} · ${notes(noted)}`),
  nothingLeft: "Geen van uw documenten past bij deze keuze.",
  showAll: "Alles tonen",

  table: "Welk document welk stuk aanhaalt",
  document: "Document",
  paper: "Stuk",
  heading: "Dossier of wet",
  times: "Keer",
  inDocuments: "In documenten",

  empty: {
    title: "Hier ziet u welke van uw documenten dezelfde stukken aanhalen",
    body: "Maak een notitie in een Kamerbrief of Kamerstuk. Kantlijn onthoudt dan welke stukken dat document aanhaalt, en tekent het hier.",
    aside: "Wat u leest en wat u schrijft blijft op deze computer.",
  },
  noCitations: {
    title: "Uw documenten halen nog geen stukken aan",
    body: "Kantlijn vond er geen Kamerstukken, wetten of andere stukken in. Open een document opnieuw als u denkt dat dat niet klopt.",
  },
} as const;

/** Most titles in one sentence. */
const MOST_TITLES = 3;

function firstOf(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_TITLES).join("; ");
  const rest = titles.length - MOST_TITLES;
  return rest > 0 ? `${named}; en nog ${rest}` : named;
}

function citesPart(count: number, elsewhere: number): string {
  if (count === 0) return "haalt geen stukken aan";
  const cites = `haalt ${papers(count)} aan`;
  if (elsewhere === 0) return cites;
  if (count === 1) return `${cites}, dat ook in andere documenten staat`;
  return `${cites}, ${elsewhere} daarvan ${elsewhere === 1 ? "staat" : "staan"} ook in andere documenten`;
}

function sharedPart(count: number, shared: number): string {
  if (shared === 0) return "";
  if (count === 1) return ", in meer dan één document";
  return `; ${shared} daarvan ${shared === 1 ? "staat" : "staan"} in meer dan één document`;
}
