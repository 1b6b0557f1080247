/** A word of Kantlijn itself: its forms in Dutch, what it is called in English, and what it is. */
type ProductWord = readonly [dutch: string, english: string, what: string];

/** The words that every surface uses for the same thing, in both languages. */
const WORDS: readonly ProductWord[] = [
  ["de kantlijn", "the margin", "de rand naast de tekst"],
  ["Mijn kantlijn", "My Kantlijn", "de lijst van alle notities"],
  ["paneel", "panel", "wat naast een pagina staat"],
  ["kaartje", "card", "de uitleg bij woorden op een pagina"],
  ["begrip, begrippen", "term", "wat op deze pagina staat"],
  ["verwijzing, verwijzingen", "reference", "de woorden waarmee een tekst een stuk noemt"],
  ["stuk, stukken", "paper", "wat aangehaald wordt: een Kamerstuk, een wet, een uitspraak"],
  ["Kamerstuk, Kamerstukken", "Kamerstuk", "een stuk van de Staten-Generaal (*paper of parliament*)"],
  ["Kamerbrief", "Kamerbrief, letter", "een brief aan de Kamer (*letter to parliament*)"],
  ["Kamervragen", "Kamervragen", "schriftelijke vragen van leden (*written questions*)"],
  ["Handelingen", "Handelingen", "het verslag van wat gezegd is (*debates*)"],
  ["dossier", "dossier", "Kamerstukken onder één nummer"],
  ["motie", "motie", "een verzoek of oordeel van de Kamer (*motion*)"],
  ["toezegging", "toezegging", "wat een bewindspersoon belooft (*promise*)"],
  ["passage", "passage", "de woorden waar een notitie bij staat"],
  ["citaat", "quotation, citation", "woorden uit een tekst; van een stuk de schrijfwijze (*citation*)"],
  ["vindplaats", "source", "waar een citaat te vinden is"],
  ["noot", "footnote", "een noot van een document"],
  ["notitie, notities", "note", "wat een lezer schrijft"],
  ["label, labels", "label", "een woord dat een lezer aan notities geeft"],
  ["soort, soorten", "kind", "wat een begrip, een verwijzing of een notitie is"],
  ["prullenbak", "trash", "waar verwijderde notities dertig dagen liggen"],
  ["reservekopie, reservekopieën", "backup", "alle notities, apart bewaard"],
  ["afgeleid", "derived", "niet gezegd, maar af te leiden uit wat eerder staat"],
  ["onzeker", "uncertain", "een notitie die op meer dan één plaats kan horen"],
  ["niet zeker", "not certain", "woorden die meer dan één stuk kunnen betekenen"],
];

/** What Kantlijn calls its own things, as a table in Markdown. */
export function productWords(): string {
  const rows = WORDS.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return `| Nederlands | Engels | wat het is |\n| --- | --- | --- |\n${rows}`;
}
