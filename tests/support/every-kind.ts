import type { ReferenceKind } from "@kantlijn/core";

/** A paragraph of a page that cites one thing. */
export interface CitingParagraph {
  readonly kind: ReferenceKind;
  readonly html: string;
  /** What becomes a link, as it is read on screen. */
  readonly words: string;
  /** Where it leads; absent where no public place follows from it. */
  readonly href?: string;
}

const KST = "https://zoek.officielebekendmakingen.nl";
const EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:";

/** One paragraph for each kind of reference, with the markup, spaces and line ends that pages have. */
export const EVERY_KIND: readonly CitingParagraph[] = [
  {
    kind: "kamerstuk",
    html: "Uw Kamer ontving daarover een brief (<em>Kamerstukken II</em> 2021/22,\n      32&nbsp;317, nr. 712).",
    words: "Kamerstukken II 2021/22, 32 317, nr. 712",
    href: `${KST}/kst-32317-712.html`,
  },
  {
    kind: "dossier",
    html: "Het wetsvoorstel is in behandeling (Kamerstukken 36 704).",
    words: "Kamerstukken 36 704",
    href: `${KST}/dossier/36704`,
  },
  {
    kind: "handelingen",
    html: "Dit is in het debat toegezegd (Handelingen II 2014/15, nr. 19, item 7).",
    words: "Handelingen II 2014/15, nr. 19, item 7",
    href: `${KST}/h-tk-20142015-19-7.html`,
  },
  {
    kind: "aanhangsel",
    html: "Op eerdere vragen is geantwoord (Aanhangsel Handelingen II 2021/22, nr. 712).",
    words: "Aanhangsel Handelingen II 2021/22, nr. 712",
    href: `${KST}/ah-tk-20212022-712.html`,
  },
  {
    kind: "tk-document",
    html: "De bijlage is als 2022D55853 bij de Kamer geregistreerd.",
    words: "2022D55853",
    href: "https://www.tweedekamer.nl/kamerstukken/detail?id=2022D55853&did=2022D55853",
  },
  {
    kind: "staatsblad",
    html: "De wet is in werking getreden (Stb.&nbsp;2011, 35).",
    words: "Stb. 2011, 35",
    href: `${KST}/stb-2011-35.html`,
  },
  {
    kind: "staatsblad",
    html: "De oude regeling (Stb. 1984, 628) is vervallen.",
    words: "Stb. 1984, 628",
  },
  {
    kind: "staatscourant",
    html: "De regeling is bekendgemaakt in Stcrt. 2023, 9410.",
    words: "Stcrt. 2023, 9410",
    href: `${KST}/stcrt-2023-9410.html`,
  },
  {
    kind: "tractatenblad",
    html: "De overeenkomst is gepubliceerd (Trb. 2001, 70).",
    words: "Trb. 2001, 70",
    href: `${KST}/trb-2001-70.html`,
  },
  {
    kind: "eu-act",
    html: "De bevoegdheden staan in Verorde\u00adning (EU) 2019/1896.",
    words: "Verorde\u00adning (EU) 2019/1896",
    href: `${EUR_LEX}32019R1896`,
  },
  {
    kind: "com",
    html: "De Commissie heeft een plan gepresenteerd, zie COM(2020) 609.",
    words: "COM(2020) 609",
    href: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2020:609:FIN",
  },
  {
    kind: "ecli",
    html: "De Afdeling oordeelde anders (ECLI:NL:RVS:2023:506).",
    words: "ECLI:NL:RVS:2023:506",
    href: "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2023:506",
  },
  {
    kind: "zaak",
    html: "Het Hof deed uitspraak in zaak C-550/16.",
    words: "C-550/16",
    href: `${EUR_LEX}62016CJ0550`,
  },
  {
    kind: "wetsartikel",
    html: "De aanvraag wordt beoordeeld op grond van artikel 29, eerste lid, van de Vreemdelingenwet&nbsp;2000.",
    words: "artikel 29, eerste lid, van de Vreemdelingenwet 2000",
    href: "https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=29",
  },
  {
    kind: "publicatie",
    html: "Het beleid staat in paragraaf B8/3 van de Vreemdelingencirculaire 2000.",
    words: "paragraaf B8/3 van de Vreemdelingencirculaire 2000",
    href: "https://wetten.overheid.nl/BWBR0012289",
  },
];

/** Short forms: one that means a motion, one that may mean two, and the calls of two notes, one linked by the page. */
const SHORT_FORMS = `
<p>De motie Piri (Kamerstuk 32 317, nr. 12) en de motie Becker (Kamerstuk 32 317, nr. 13) zijn aangenomen.</p>
<p>De motie Becker (Kamerstuk 32 317, nr. 14) over grenzen is later ingediend.</p>
<p id="short">De motie Piri is uitgevoerd, de motie Becker nog niet.</p>
<p id="calls">Dat staat in het fiche<sup><a href="#noot-1">1</a></sup> en in de brief<sup>2</sup>.</p>
<p id="noot-1">1 Kamerstuk 22 112, nr. 3442</p>
<p>2 Kamerstuk 29 861, nr. 82</p>`;

/** The paragraphs of a page that cites one of every kind; the `index`-th of them has the id `kind-index`. */
export function everyKindInHtml(): string {
  const paragraphs = EVERY_KIND.map(({ html }, index) => `<p id="kind-${index}">${html}</p>`);
  return paragraphs.join("\n") + SHORT_FORMS;
}
