import type { Explanation } from "../parts/explanation.ts";

const count = new Intl.NumberFormat("nl-NL");

/** A number as it is written in Dutch: `12.000`. */
export function writeNumber(number: number): string {
  return count.format(number);
}

function notes(number: number): string {
  if (number === 0) return "Geen notities";
  return number === 1 ? "1 notitie" : `${writeNumber(number)} notities`;
}

/** Every Dutch text of the library, in one place. */
export const words = {
  views: { notities: "Notities", citaties: "Citaties", prullenbak: "Prullenbak" },
  actions: { importeren: "Importeren", exporteren: "Exporteren", opslag: "Opslag" },
  viewsLabel: "Onderdelen van Mijn kantlijn",
  search: "Zoek in alle notities",
  searchTrash: "Zoek in de prullenbak",
  notes,
  withWords: (typed: string) => (typed === "" ? "" : `met ‘${typed}’`),
  documents: (number: number) => (number === 1 ? "in 1 document" : `in ${writeNumber(number)} documenten`),
  near: (near: readonly string[]) => `Dat woord staat nergens. Dit lijkt erop: ${near.join(", ")}`,
  reading: "De andere notities worden gelezen",
  progress: (read: number, of: number) => `${writeNumber(read)} van ${writeNumber(of)} notities doorzoekbaar`,

  filters: "Filters",
  filtersChosen: (number: number) => (number === 0 ? "Filters" : `Filters (${number})`),
  allNotes: "Alle notities",
  facets: {
    state: "Staat",
    target: "Hoort bij",
    kind: "Soort",
    tag: "Label",
    dossier: "Dossier",
    term: "Begrip",
    reference: "Verwijzing",
    site: "Site",
    document: "Document",
    date: "Datum",
  },
  states: {
    found: "In de tekst",
    changed: "Passage is veranderd",
    onzeker: "Onzeker: kies een plaats",
    wees: "Los van de tekst",
  },
  targets: { passage: "Passage", document: "Document", term: "Begrip", reference: "Verwijzing" },
  moreOf: (number: number) => `Nog ${writeNumber(number)}`,
  fewer: "Minder",
  from: "Van",
  until: "Tot en met",

  noBackup: "Er is nog geen reservekopie.",
  lastBackup: (date: string) => `Laatste reservekopie: ${date}.`,
  toBackups: "Opslag en reservekopieën",

  groupBy: "Groepeer op",
  groupings: { document: "document", dossier: "dossier", reference: "verwijzing", term: "begrip", none: "niets" },
  sortBy: "Volgorde",
  sortings: { newest: "nieuwste eerst", oldest: "oudste eerst", position: "zoals in het document", title: "titel" },
  nowhere: {
    document: "Zonder document",
    dossier: "Zonder dossier",
    reference: "Niet bij een verwijzing",
    term: "Niet bij een begrip",
    none: "",
  },
  untitled: "Zonder titel",
  onlyThis: "Alleen dit",

  list: "Notities",
  toList: "Naar de notities",
  listHelp:
    "Pijltjes of j en k: volgende en vorige. Enter: openen. Spatie of x: kiezen. Delete: naar de prullenbak. Ctrl+A: alles kiezen.",
  choose: (start: string) => `Kies: ${start}`,

  chosen: (number: number) => `${writeNumber(number)} gekozen`,
  chooseAll: "Alles kiezen",
  letGo: "Keuze opheffen",
  addTag: "Label erbij",
  removeTag: "Label eraf",
  tagName: "Label",
  cancel: "Niet doen",
  badTag: "Een label is één regel van ten hoogste 60 tekens.",
  tagged: (number: number, tag: string) => `${notes(number)} met label #${tag}`,
  untagged: (number: number, tag: string) => `Label #${tag} weg bij ${notes(number)}`,
  tagLeft: (number: number) => `${notes(number)} bleef zoals het was`,
  tagFailed: "De labels zijn niet veranderd",
  toTrash: "Naar de prullenbak",
  removed: (number: number) =>
    number === 1 ? "Notitie staat in de prullenbak" : `${writeNumber(number)} notities staan in de prullenbak`,
  removeFailed: "De notities staan er nog: verwijderen lukte niet",
  restore: "Terugzetten",
  restored: (number: number) =>
    number === 1 ? "Notitie is teruggezet" : `${writeNumber(number)} notities zijn teruggezet`,
  restoreFailed: "De notities liggen nog in de prullenbak: terugzetten lukte niet",
  erase: "Voorgoed wissen",
  empty: "Prullenbak legen",
  sureToErase: (number: number) => `${notes(number)} voorgoed wissen? Dit kan niet ongedaan worden gemaakt.`,
  yesErase: "Ja, wissen",
  erased: (number: number) => `${notes(number)} voorgoed gewist`,
  eraseFailed: "De notities liggen nog in de prullenbak: wissen lukte niet",
  daysLeft: (days: number) => (days <= 1 ? "nog 1 dag" : `nog ${days} dagen`),
  trashKeeps: "Wat hier ligt, wist Kantlijn na 30 dagen.",

  detail: "Notitie",
  back: "Terug naar de lijst",
  inText: "In de tekst",
  openDocument: "Document openen",
  edit: "Bewerken",
  copy: "Notitie kopiëren",
  copied: "Notitie gekopieerd",
  copyFailed: "Kopiëren lukte niet",
  inPassage: "In deze passage",
  searchTerm: (term: string) => `Zoek ‘${term}’ in alle notities`,
  related: "Verwante notities",
  relation: { document: "zelfde document", thing: "zelfde onderwerp" },
  made: (date: string) => `Gemaakt ${date}`,
  changed: (date: string) => `gewijzigd ${date}`,
  inDossier: "Dossier",
  whole: "Bij het hele document",
  standing: {
    found: "",
    changed: "De passage is veranderd sinds u dit schreef.",
    onzeker: "Onzeker: de passage lijkt op meer dan één plaats te staan. Open het document om te kiezen.",
    wees: "Los van de tekst: de passage stond niet meer op de pagina toen u die voor het laatst opende.",
  },
  gone: "Deze notitie is er niet meer.",
} as const;

export const libraryExplanations = {
  nothingFound: {
    title: "Geen notities gevonden",
    body: "Zoek een deel van een woord, of haal een filter weg.",
  },
  emptyTrash: {
    title: "De prullenbak is leeg",
    body: "Een notitie die u verwijdert, ligt hier nog 30 dagen. Zo lang kunt u haar terugzetten.",
  },
} as const satisfies Record<string, Explanation>;
