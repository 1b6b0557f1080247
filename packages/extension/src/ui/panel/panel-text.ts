import type { ListOrder } from "../../settings/list-order.ts";
import type { Explanation } from "../strings.ts";

/** Dutch texts of the panel alone: what every page loads stays as small as it is. */
export const panelText = {
  ofAll: (shown: number, all: number) => `${shown} van ${all}`,
  searchReferences: "Zoek een verwijzing op deze pagina",
  clear: "Zoekwoorden wissen",
  order: "Volgorde",
  orders: {
    count: "vaakst genoemd",
    text: "plaats in de tekst",
    name: "alfabet",
  } satisfies Record<ListOrder, string>,
  previousOfAll: "Vorige plaats van alles in deze lijst",
  nextOfAll: "Volgende plaats van alles in deze lijst",
  back: "Terug naar waar u was op de pagina",
  at: (label: string, place: string) => `${label}, ${place}`,
  ownDossier: "het dossier van dit document",

  references: (count: number) => (count === 1 ? "1 verwijzing" : `${count} verwijzingen`),
  mentions: (count: number) => (count === 1 ? "1 keer genoemd" : `${count} keer genoemd`),
  derivedMentions: (count: number) => `waarvan ${count} keer afgeleid`,
  unresolved: (count: number) => `${count} niet zeker`,

  copyShort: "Citaat kopiëren",
  copyCitation: (citation: string) => `Citaat kopiëren: ${citation}`,
  copied: (what: string) => `Gekopieerd: ${what}`,
  copyAll: (count: number) => (count === 1 ? "Kopieer 1" : `Kopieer alle ${count}`),
  copySome: (count: number, all: number) => `Kopieer ${count} van ${all}`,
  copySpoken: (label: string, format: string) => `${label} verwijzingen als ${format}`,
  copyAs: "Vorm van de lijst",
  formats: { markdown: "Markdown", csv: "CSV (rekenblad)", csl: "CSL-JSON (Zotero)" },
  download: (format: string) => `Bewaar als bestand: ${format}`,
  copiedList: (references: string, format: string) => `${references} gekopieerd als ${format}`,
  savedList: (references: string, format: string) => `${references} in een bestand gezet als ${format}`,
  withoutUnresolved: "Wat niet zeker is staat er niet bij.",
  notCopied: "Kopiëren lukte niet: de browser gaf het klembord niet vrij. Bewaar de lijst als bestand.",
  quoteCopied: "Citaat gekopieerd, met vindplaats",
  notQuoted: "Kopiëren lukte niet. Probeer het nog eens.",
  notCopiedOne: "Kopiëren lukte niet: de browser gaf het klembord niet vrij.",
  fileName: "verwijzingen",
  noBackups: (date: string) =>
    `De dagelijkse reservekopie lukt niet sinds ${date}. Uw notities zelf worden gewoon bewaard.`,
  toBackups: "Bekijk de reservekopieën",
  saveNotes: "Bewaar deze notities als bestand (Markdown)",
  savedNotes: (count: number) => `${count === 1 ? "1 notitie" : `${count} notities`} in een bestand gezet als Markdown`,

  lookUp: "Titels van stukken opzoeken",
  whatLookingUpSends:
    "Vraagt u op een kaartje om de titel van een stuk, dan haalt Kantlijn die op bij officielebekendmakingen.nl. Die site ziet welk stuk u opzoekt, en niet wat u leest of schrijft. Staat dit uit, dan vraagt Kantlijn niets op.",

  goTo: "Ga naar stuk",
  goToExample: "Ga naar stuk: 32 317, nr. 788",
  papersFound: (count: number) => (count === 1 ? "1 mogelijkheid" : `${count} mogelijkheden`),
  severalPapers: "Kies welk stuk u bedoelt.",
  papers: "Gevonden stukken",
  noPaper:
    "Hier herkent Kantlijn geen stuk in. Zo kan het: ‘32\u00a0317, nr.\u00a0788’, ‘artikel 29 Vw\u00a02000’ of ‘Stb.\u00a02000,\u00a0495’.",
  cannotRead: "Zoeken lukte niet. Probeer het nog eens.",

  resume: "Probeer opnieuw",
  failedKeeps: "Kantlijn kon deze pagina niet opnieuw lezen. Hier staat wat eerder gelezen is.",
} as const;

export const panelExplanations = {
  failed: {
    title: "Kantlijn kon deze pagina niet lezen",
    body: "Het lezen lukte een paar keer niet. Dat zegt niets over wat er op de pagina staat. Uw notities staan er nog.",
  },
} as const satisfies Record<string, Explanation>;
