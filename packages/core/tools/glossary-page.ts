import type { EntityKind } from "../src/model/entity.ts";
import { CLDR } from "./cldr.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { plain, term } from "./glossary-term.ts";
import { productWords } from "./product-words.ts";

const OPENING = `# Begrippen van het Nederlandse migratiebeleid

Dit zijn de begrippen, regelingen, organisaties en mensen die Kantlijn in een tekst herkent, met wat zij betekenen. Achter
een naam staan zijn afkorting en *zijn Engelse naam*; achter de omschrijving de nummers waaronder anderen het kennen, en
waar wij het vonden. De omschrijvingen zijn van onszelf, in één zin, en geen rechtsbron. Wat nog niet tegen een bron is
gehouden staat er alleen met zijn naam. Oudere ministeries, posten en Kamercommissies, en wetten die alleen bij hun naam
bekend zijn, worden ook herkend en staan hier niet.

Deze pagina wordt gemaakt uit \`packages/core/gazetteer\`; \`pnpm fix\` maakt haar opnieuw. Hoe u een begrip toevoegt staat
in [CONTRIBUTING.md](../CONTRIBUTING.md#add-a-term).
`;

/** The chapters, in the order a reader of policy looks for them. */
const CHAPTERS: readonly (readonly [kind: EntityKind, title: string, about: string])[] = [
  ["begrip", "Begrippen", ""],
  ["regeling", "Wetten, verordeningen en verdragen", ""],
  ["instrument", "Programma’s, fondsen en systemen", ""],
  ["organisatie", "Organisaties", ""],
  ["functie", "Functies", ""],
  ["persoon", "Personen", "Bewindspersonen en bestuurders die in stukken over migratie voorkomen."],
  ["partij", "Partijen", ""],
  ["route", "Routes", ""],
  ["regio", "Regio’s en plaatsen", `De namen en M49-nummers van werelddelen en hun delen komen uit ${CLDR}.`],
  ["land", "Landen", `Namen en ISO-codes komen uit ${CLDR}; bijvoeglijke vormen en inwoners worden ook herkend.`],
];

const OWN_TITLE = "De woorden van Kantlijn zelf";

const OWN_CHAPTER = `## ${OWN_TITLE}

Zo heten de dingen van Kantlijn, op elk scherm hetzelfde. Wie een Engelse browser heeft ziet de Engelse woorden; termen van
het Nederlandse parlement blijven ook dan Nederlands, met een korte uitleg erbij.

${productWords()}`;

/** The glossary, as Markdown. */
export function glossaryPage(entries: readonly GazetteerSource[]): string {
  const titles = [...CHAPTERS.map(([, title]) => title), OWN_TITLE];
  const contents = titles.map((title) => `[${title}](#${anchorOf(title)})`).join(" · ");
  const chapters = CHAPTERS.map(([kind, title, about]) => {
    const own = entries.filter((entry) => entry.kind === kind).sort(byLabel);
    const intro = about === "" ? "" : `${about}\n\n`;
    return `## ${title}\n\n${intro}${kind === "land" ? countries(own) : terms(own)}`;
  });
  return [OPENING, `${contents}\n`, ...chapters, OWN_CHAPTER].join("\n");
}

function byLabel(a: GazetteerSource, b: GazetteerSource): number {
  return sortedUnder(a).localeCompare(sortedUnder(b), "nl", { sensitivity: "base", ignorePunctuation: true });
}

/** Ard van der Steur stands under S. */
function sortedUnder({ label, surname }: GazetteerSource): string {
  return surname === undefined ? label : `${surname.replace(/^(?:\p{Ll}+ )+/u, "")}, ${label}`;
}

// As GitHub makes them of a heading.
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\d -]/gu, "")
    .replaceAll(" ", "-");
}

function terms(entries: readonly GazetteerSource[]): string {
  const isTold = ({ verified }: GazetteerSource) => verified;
  const told = entries.filter(isTold);
  const others = entries.filter((entry) => !isTold(entry)).map(({ label }) => plain(label));
  const list = told.length < MANY ? bullets(told) : byLetter(told, (letter, own) => `**${letter}**\n\n${bullets(own)}`);
  const rest = others.length === 0 ? "" : `\nOok herkend, en nog niet nagekeken: ${others.join(", ")}.\n`;
  return `${list}${rest}`;
}

/** From so many on a list is divided by letter. */
const MANY = 60;

function bullets(entries: readonly GazetteerSource[]): string {
  return entries.map((entry) => `- ${term(entry)}\n`).join("");
}

function byLetter(
  entries: readonly GazetteerSource[],
  write: (letter: string, own: readonly GazetteerSource[]) => string,
): string {
  const letters = [...new Set(entries.map(letterOf))];
  return letters
    .map((letter) =>
      write(
        letter,
        entries.filter((entry) => letterOf(entry) === letter),
      ),
    )
    .join("\n");
}

/** `Å` and `å` stand under A. */
function letterOf(entry: GazetteerSource): string {
  return sortedUnder(entry).normalize("NFD").charAt(0).toUpperCase();
}

/** In one paragraph for each letter, with the code of two letters. */
function countries(entries: readonly GazetteerSource[]): string {
  return byLetter(entries, (letter, own) => `**${letter}** ${own.map(countryName).join(" · ")}\n`);
}

function countryName({ label, identifiers }: GazetteerSource): string {
  const code = identifiers?.iso3166;
  return code === undefined ? plain(label) : `${plain(label)} (${code})`;
}
