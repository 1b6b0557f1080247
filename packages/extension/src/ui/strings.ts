import type { EntityKind, EvidenceRule, Link, LinkTarget, ReferenceKind } from "@kantlijn/core";
import type { KindGroup } from "../model/kind-groups.ts";

/** A higher count does not fit left of the line; it is spoken in full. */
const MOST_IN_MARGIN = 999;

const NOTE_CALL = /^(?:\d{1,3}|[*†‡]{1,3})$/;

/** Every Dutch text on screen, in one place. Plain words, "u", and first what is safe. */
export const text = {
  product: "Kantlijn",
  library: "Mijn kantlijn",
  openLibrary: "Mijn kantlijn openen",
  tabs: "Onderdelen van het paneel",
  page: "Pagina",
  references: "Verwijzingen",
  notes: "Notities",
  note: "Notitie",
  times: (count: number) => (count > MOST_IN_MARGIN ? `${MOST_IN_MARGIN}+` : `${count}×`),
  inMargin: (count: number) => (count > MOST_IN_MARGIN ? `${MOST_IN_MARGIN}+` : String(count)),
  timesSpoken: (count: number) => (count === 1 ? "1 keer op deze pagina" : `${count} keer op deze pagina`),
  place: (index: number, count: number) => `${index + 1} van ${count}`,
  placeDerived: (index: number, count: number) => `${index + 1} van ${count}, afgeleid`,
  previous: "Vorige plaats",
  next: "Volgende plaats",
  showMore: (count: number) => `Nog ${count} tonen`,
  showLess: "Minder tonen",
  showWhole: "Hele notitie tonen",
  searchPage: "Zoek een begrip op deze pagina",
  nothingFor: (query: string) => `Niets gevonden voor ‘${query}’`,
  reading: "De rest van de pagina wordt gelezen",
  paused: "Deze pagina is erg groot of verandert steeds. Hier staat wat Kantlijn tot nu toe heeft gelezen.",
  loading: "Even geduld: de pagina wordt gelezen",
  loadingNotes: "Even geduld: uw notities komen eraan",

  kinds: {
    organisatie: "Organisaties",
    functie: "Functies en personen",
    partij: "Partijen",
    land: "Landen en regio’s",
    route: "Routes",
    regeling: "Regelingen",
    instrument: "Instrumenten",
    begrip: "Begrippen",
  } satisfies Record<KindGroup, string>,

  showKind: (title: string) => `${title} tonen en markeren`,
  hideThis: "Niet meer tonen en markeren",
  showThis: "Weer tonen en markeren",
  hiddenKind: "verborgen",

  entityKinds: {
    organisatie: "Organisatie",
    functie: "Functie",
    persoon: "Persoon",
    partij: "Partij",
    land: "Land",
    regio: "Regio",
    route: "Route",
    regeling: "Regeling",
    instrument: "Instrument",
    begrip: "Begrip",
  } satisfies Record<EntityKind, string>,
  explain: (label: string) => `Uitleg bij ${label}`,
  abbreviation: "Afkorting",
  english: "Engels",
  period: "Periode",
  offices: "Ambten",
  office: (role: string, period: string) => `${role}, ${period}`,
  since: (date: string) => `sinds ${date}`,
  upTo: (date: string) => `tot ${date}`,
  fromTo: (from: string, until: string) => `${from} – ${until}`,
  identifiers: "Kenmerk",
  identifierSchemes: {
    tooi: "TOOI",
    bwbr: "wetten.overheid.nl",
    celex: "EUR-Lex",
    stb: "Staatsblad",
    kamerstuk: "Kamerstukken",
    eurovoc: "EuroVoc",
    wikidata: "Wikidata",
    iso3166: "Landcode",
    unm49: "Regiocode van de VN",
  },
  source: "Bron",
  checkedOn: (date: string) => `nagezien op ${date}`,
  notChecked: "Nog niet nagezien: alleen de naam is bekend.",
  recognised: (form: string, why: string) => `‘${form}’ is zo herkend omdat ${why}.`,
  /** Behind "omdat". */
  evidence: {
    definition: (words) => `de tekst dat zelf uitlegt: ‘${words}’`,
    name: (words) => `ook ‘${words}’ in de tekst staat`,
    article: (words) => `er ‘${words}’ voor staat`,
    neighbour: (words) => `er ‘${words}’ bij staat`,
    office: () => "functie en naam bij elkaar staan",
    member: (words) => `het achter de naam ‘${words}’ staat`,
    date: () => "het past bij de datum van dit document",
    list: (words) => `het in een rij staat met ‘${words}’`,
    words: (words) => `in dezelfde alinea ‘${words}’ staat`,
    entity: (words) => `de tekst ook ‘${words}’ noemt`,
  } satisfies Record<EvidenceRule, (words: string) => string>,
  namedHere: "Zo genoemd in deze tekst.",

  shelves: {
    parliament: "Handelingen, Kamervragen en Kamerbrieven",
    europe: "Europese Unie",
    journals: "Staatsblad, Staatscourant en Tractatenblad",
    judgments: "Uitspraken",
    other: "Andere publicaties",
  },
  referenceKinds: {
    kamerstuk: "Kamerstuk",
    dossier: "Dossier",
    handelingen: "Handelingen",
    aanhangsel: "Antwoord op Kamervragen",
    "tk-document": "Tweede Kamer",
    staatsblad: "Staatsblad",
    staatscourant: "Staatscourant",
    tractatenblad: "Tractatenblad",
    "eu-act": "EU-regeling",
    com: "Document van de Commissie",
    ecli: "Uitspraak",
    zaak: "Zaak",
    wetsartikel: "Wetsartikel",
    publicatie: "Publicatie",
  } satisfies Record<ReferenceKind, string>,
  notLinked: "Geen link: het adres volgt niet uit deze verwijzing",
  certainty: {
    exact: "zeker",
    computed: "berekend: bestaat mogelijk niet",
    search: "opent een zoekopdracht",
  } satisfies Record<Link["certainty"], string>,
  linkTo: {
    dossier: "Het hele dossier",
    law: "De hele regeling",
    parent: "Het stuk waar dit een bijlage bij is",
    "first-print": "De eerste druk",
  } satisfies Record<Exclude<LinkTarget, "itself">, string>,
  derivation: {
    before: (citation: string) => `Waarschijnlijk ${citation}: afgeleid van een verwijzing hierboven`,
    behind: (citation: string) => `Waarschijnlijk ${citation}: afgeleid van de noot hieronder`,
    own: (citation: string) => `Waarschijnlijk ${citation}: afgeleid van het nummer van dit document`,
  },
  derivedOf: (derived: number, count: number) =>
    derived === count ? "waarschijnlijk: alleen afgeleid" : `${derived} keer afgeleid`,
  unresolved: "Niet zeker",
  whyUnresolved: "Deze woorden kunnen op meer dan één stuk slaan. Kantlijn maakt er daarom geen link van.",
  mayMean: "Dit kan zijn:",
  /** Words whose meaning is open; of the number that calls a note, what it is. */
  openWords: (words: string) => (NOTE_CALL.test(words) ? `Noot ${words}` : `‘${words}’`),
  alsoAt: (portal: string) => `Ook op ${portal}`,
  searchAt: (portal: string) => `Zoek op ${portal}`,

  inText: "In de tekst",
  edit: "Bewerken",
  remove: "Verwijderen",
  removeNote: "Notitie verwijderen",
  quoteNote: "Citaat met vindplaats kopiëren",
  done: "Klaar",
  documentNote: "Notitie bij dit document",
  goOnWithout: "Verder zonder deze notities",
  otherNotes: "In andere documenten",
  allInLibrary: (count: number) => `Alle ${count} in Mijn kantlijn`,
  aboutDocument: "Bij het hele document",
  writeHere: "Schrijf hier uw notitie",
  saved: "Bewaard",
  notSaved: (why: string) => `Niet bewaard: ${why}`,
  notSavedYet: "Nog niet bewaard",
  emptyNote: "Een lege notitie bewaart Kantlijn niet.",
  emptyNoteKept: "Een lege notitie bewaart Kantlijn niet. De vorige tekst blijft staan.",
  removed: "Notitie staat in de prullenbak",
  removeFailed: "De notitie staat er nog: verwijderen lukte niet",
  restoreFailed: "De notitie ligt nog in de prullenbak: terugzetten lukte niet",
  undo: "Ongedaan maken",
  changedPassage: "Deze passage is veranderd sinds u dit schreef",
  onzeker: "Onzeker: de passage lijkt op meer dan één plaats te staan",
  wees: "Los van de tekst: de passage staat niet meer op deze pagina",

  naming: {
    documents: { term: "Ook genoemd in uw documenten", reference: "Ook aangehaald in uw documenten" },
    more: (count: number) => `en nog ${count}`,
    timesSpoken: (count: number) => (count === 1 ? "1 keer" : `${count} keer`),
  },

  openDocument: "Document openen",
  today: "vandaag",

  retry: "Probeer opnieuw",
  details: "Technische gegevens",
} as const;

/** A message that fills the place of a list: what is so, what it means, what to do. */
export interface Explanation {
  readonly title: string;
  readonly body: string;
  readonly aside?: string;
}

export const explanations = {
  noNotes: {
    title: "Hier komt wat u in de kantlijn schrijft",
    body: "Selecteer een zin op de pagina en druk op de knop Notitie die erboven verschijnt, of op Alt+Shift+K.",
    aside:
      "Een notitie bij een begrip of Kamerstuk ziet u terug in elk document waarin het voorkomt. Uw notities blijven op deze computer.",
  },
  noNotesAtAll: {
    title: "Hier komt alles wat u in de kantlijn schrijft",
    body: "Open een Kamerbrief of Kamerstuk, selecteer een zin en druk op de knop Notitie. De notitie staat daarna hier, bij het document waar zij hoort.",
    aside: "Uw notities blijven op deze computer.",
  },
  noEntities: {
    title: "Geen begrippen gevonden",
    body: "Kantlijn leest Nederlandse beleidsteksten. Een tekst in een andere taal of in een PDF kan het nog niet lezen.",
  },
  noReferences: {
    title: "Geen verwijzingen gevonden",
    body: "Noemt de tekst een Kamerstuk, een wet, een uitspraak of een Europese regeling, dan staat die hier, met een link.",
  },
  noText: {
    title: "Op deze pagina staat geen tekst om te lezen",
    body: "Kantlijn vond geen alinea’s. Staat het stuk in een PDF? Daar kan Kantlijn nog niet in kijken.",
  },
  noPage: {
    title: "Op deze pagina leest Kantlijn niet mee",
    body: "Kantlijn markeert begrippen, maakt van Kamerstukken links en bewaart uw notities. Open een Kamerbrief of Kamerstuk op een van deze sites:",
  },
  silentPage: {
    title: "Laad deze pagina opnieuw",
    body: "Kantlijn leest deze site, maar nog niet dit tabblad. Dat komt voor als de pagina al openstond. Uw notities zijn er nog.",
  },
  broken: {
    title: "Dit onderdeel werkt even niet. Uw notities zijn veilig.",
    body: "Er ging iets mis bij het tonen. Open het paneel opnieuw; helpt dat niet, laad dan ook de pagina opnieuw.",
  },
} as const satisfies Record<string, Explanation>;
