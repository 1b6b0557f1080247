/** A sentence with the meaning of each form between ⟦ and ⟧, and the id it has; what stands beside it is not meant. */
export interface EvidenceCase {
  readonly says: string;
  readonly text: string;
  readonly ids: readonly string[];
}

const IND = "organisatie/immigratie-en-naturalisatiedienst";
const COA = "organisatie/centraal-orgaan-opvang-asielzoekers";
const COMMISSIE = "organisatie/europese-commissie";
const KAMER = "organisatie/tweede-kamer";

/** The forms that mean several things, where they are meant. Other terms of a sentence are not looked at. */
export const MEANT: readonly EvidenceCase[] = [
  { says: "behind its article", text: "Volgens de ⟦IND⟧ duurt dat een jaar.", ids: [IND] },
  { says: "behind its article, over a line end", text: "Het\n⟦COA⟧ zoekt plaatsen.", ids: [COA] },
  { says: "beside a word that goes with it", text: "⟦IND⟧: de verblijfsvergunning is verleend.", ids: [IND] },
  {
    says: "with the full name elsewhere",
    text: "Samen met ⟦IND⟧.\n\n\nDe Immigratie- en Naturalisatiedienst.",
    ids: [IND],
  },
  { says: "in a row with known ones", text: "Met de ⟦IND⟧, ⟦COA⟧, DTenV en de politie.", ids: [IND, COA] },
  { says: "in a row before a known one", text: "Met ⟦COA⟧, ⟦IND⟧ en Frontex.", ids: [COA, IND] },
  {
    says: "behind the article of one of its meanings, whatever the text is about",
    text: "Volgens het ⟦PBL⟧ daalt de uitstoot, ook die van de asielopvang.",
    ids: ["organisatie/planbureau-voor-de-leefomgeving"],
  },
  {
    says: "parties in a row",
    text: "D66, ⟦BBB⟧ en ⟦CU⟧ stemmen voor.",
    ids: ["partij/boerburgerbeweging", "partij/christenunie"],
  },
  {
    says: "behind the name of a member",
    text: "Het lid Van der Plas (⟦BBB⟧) vraagt dat.",
    ids: ["partij/boerburgerbeweging"],
  },
  {
    says: "of two meanings the one that has evidence",
    text: "De ⟦BBB⟧ voor ongedocumenteerden.",
    ids: ["instrument/bed-bad-broodregeling"],
  },
  { says: "the Kamer that is written to", text: "Ik heb uw ⟦Kamer⟧ toegezegd u te informeren.", ids: [KAMER] },
  { says: "the Kamer", text: "De ⟦Kamer⟧ nam de motie aan.", ids: [KAMER] },
  {
    says: "the Kamer, before a day or a time",
    text: "In het debat met uw ⟦Kamer⟧ van 8 september jl. zei ik dat de ⟦Kamer⟧ voor de zomer een brief krijgt.",
    ids: [KAMER, KAMER],
  },
  {
    says: "the Kamer that was named first",
    text: "Aan de Voorzitter van de Tweede Kamer. Ik informeer uw ⟦Kamer⟧, en ook de Eerste Kamer.",
    ids: [KAMER],
  },
  { says: "the European Commission", text: "De ⟦Commissie⟧ en de lidstaten werken samen.", ids: [COMMISSIE] },
  {
    says: "the European Commission, before what it proposed",
    text: "Het voorstel van de ⟦Commissie⟧ voor een verordening ligt bij de lidstaten.",
    ids: [COMMISSIE],
  },
  {
    says: "the Council",
    text: "De ⟦Raad⟧ van 13 november besloot met het Europees Parlement.",
    ids: ["organisatie/raad-van-de-europese-unie"],
  },
  {
    says: "a bare office in a text of the Kamer",
    text: "De Kamer verzoekt de ⟦minister⟧ dit te regelen.",
    ids: ["functie/minister"],
  },
  {
    says: "a bare office behind its article",
    text: "De ⟦Staatssecretaris⟧ en de ⟦minister⟧ komen beiden.",
    ids: ["functie/staatssecretaris", "functie/minister"],
  },
  {
    says: "a common word near what it belongs to",
    text: "Na het Dublinakkoord volgt de ⟦overdracht⟧.",
    ids: ["begrip/dublinoverdracht"],
  },
  {
    says: "a word that goes with it has another ending",
    text: "De ⟦opvang⟧ van asielzoekers.",
    ids: ["begrip/opvang"],
  },
  {
    says: "the Union of its member states",
    text: "De buitengrenzen en de lidstaten van de ⟦Unie⟧.",
    ids: ["organisatie/europese-unie"],
  },
  {
    says: "who asks for asylum",
    text: "De ⟦verzoeker⟧ wacht op de uitkomst van de asielprocedure.",
    ids: ["begrip/asielzoeker"],
  },
  {
    says: "a duty to report, of a foreigner",
    text: "De ⟦meldplicht⟧ van de vreemdeling vervalt.",
    ids: ["begrip/meldplicht"],
  },
  {
    says: "an act that a refugee fears",
    text: "Een ⟦daad van vervolging⟧ in de zin van het Vluchtelingenverdrag.",
    ids: ["begrip/daad-van-vervolging"],
  },
];

/** Where the same forms mean something else, or nobody can tell. */
export const NOT_MEANT: readonly string[] = [
  "Een ⟦tweede kamer⟧ kost € 35 per nacht.",
  "Het COA en de ⟦Raad⟧ zijn het eens.",
  "De afkorting ⟦IND⟧ komt ook elders voor.",
  "Een lijst van 5 ⟦ind⟧. van 3.",
  "Een certificaat (⟦COA⟧) hoort bij elk monster.",
  "Zij keek naar ⟦MTV⟧.",
  "Het ⟦EK⟧ voetbal begint in juni.",
  "De ⟦VIS⟧-winkel is open.",
  "De ⟦Kamer⟧ van Toezicht besloot dat.",
  "Zij klaagde bij de ⟦Kamer⟧ voor het notariaat en de ⟦Kamer⟧ van Afgevaardigden.",
  "In de Eerste Kamer sprak de ⟦Kamer⟧ daarover.",
  "Aan de Voorzitter van de Eerste Kamer. Ik informeer uw ⟦Kamer⟧, en ook de Tweede Kamer.",
  "De vaste commissie voor Immigratie en Asiel/JBZ-Raad dankt; deze ⟦Kamer⟧ spreekt met de commissie-Meijers.",
  "De ⟦Commissie⟧ voor de Verzoekschriften van de EU.",
  "De ⟦Raad⟧ van Toezicht van een Europese school.",
  "De ⟦Raad⟧ besloot dat.",
  "De lidstaten en de EU lezen het rapport van de ⟦Commissie⟧ Rozeboom.",
  "⟦Let⟧ op: Letland doet mee.",
  "⟦Noor⟧ Jansen werkt in Noorwegen.",
  "De Annual Solidarity ⟦Pool⟧ komt niet in Polen.",
  "De ⟦minister⟧ van de nieuwe kerk at een appel.",
  "De ⟦overdracht⟧ van het ambt is morgen, zei de vreemdeling.",
  "Bij mensenhandel gaat het ook om ⟦verwijdering⟧ van organen, staat in het terugkeerbesluit.",
  "De ⟦verzoeker⟧ die Nederlander wil worden, legt zijn verblijfsvergunning over.",
  "De ⟦Unie⟧ van Waterschappen vraagt de lidstaten om geld.",
  "De ⟦integratie⟧ van beleid op het gebied van asiel en inburgering.",
  "Volgens artikel 8:81 Awb is voor de vreemdeling een ⟦Vv⟧ mogelijk.",
  "De ⟦meldplicht⟧ datalekken geldt ook voor de vreemdelingenketen.",
  "In de lidstaten werkt vakbond De ⟦Unie⟧ niet.",
  "Het is het ⟦voornemen⟧ om migratie te beperken.",
  "De ⟦Nederlandse⟧ regering in Nederland.",
  // A word that goes with it stands in another paragraph.
  "⟦IND⟧ staat hier.\n\nDe verblijfsvergunning is verleend.",
  // The beginning of a word is not its middle.
  "⟦IND⟧ in de transitoasielen.",
];
