import type { LinkCase } from "../testing/link-case.ts";

const OB = "https://zoek.officielebekendmakingen.nl";
const EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

/** Official journals, laws and other publications. */
export const LAW: readonly LinkCase[] = [
  {
    says: "a number of the Staatsblad",
    reference: { kind: "staatsblad", year: 2011, number: 35 },
    cited: "Stb. 2011, 35",
    links: [`exact itself ${OB}/stb-2011-35.html`],
  },
  {
    says: "a number of the Staatsblad from before 1995",
    reference: { kind: "staatsblad", year: 1984, number: 628 },
    cited: "Stb. 1984, 628",
    links: [],
  },
  {
    says: "a number of the Staatscourant",
    reference: { kind: "staatscourant", year: 2015, number: 10247 },
    cited: "Stcrt. 2015, 10247",
    links: [`exact itself ${OB}/stcrt-2015-10247.html`],
  },
  {
    says: "a whole day of the Staatscourant",
    reference: { kind: "staatscourant", year: 2003, number: 12 },
    cited: "Stcrt. 2003, 12",
    links: [`search itself ${OB}/resultaten…`],
  },
  {
    says: "a number of the Tractatenblad",
    reference: { kind: "tractatenblad", year: 2008, number: 175 },
    cited: "Trb. 2008, 175",
    links: [`exact itself ${OB}/trb-2008-175.html`],
  },
  {
    says: "an article of a law",
    reference: { kind: "wetsartikel", law: "BWBR0011823", lawName: "Vw 2000", article: "29" },
    cited: "artikel 29 Vw 2000",
    links: [
      "exact itself https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=29",
      "exact law https://wetten.overheid.nl/BWBR0011823",
    ],
  },
  {
    says: "an article with a Roman number",
    reference: {
      kind: "wetsartikel",
      law: "BWBR0011824",
      lawName: "Invoeringswet Vreemdelingenwet 2000",
      article: "V",
    },
    cited: "artikel V van de Invoeringswet Vreemdelingenwet 2000",
    links: ["exact law https://wetten.overheid.nl/BWBR0011824"],
  },
  {
    says: "an article of a book of the Burgerlijk Wetboek",
    reference: { kind: "wetsartikel", law: "BWBR0005290", lawName: "BW", article: "7:658" },
    cited: "artikel 7:658 BW",
    links: [
      "exact itself https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=658",
      "exact law https://wetten.overheid.nl/BWBR0005290",
    ],
  },
  {
    says: "an article whose number keeps its colon",
    reference: { kind: "wetsartikel", law: "BWBR0005537", lawName: "Awb", article: "8:54" },
    cited: "artikel 8:54 Awb",
    links: [
      "exact itself https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=8:54",
      "exact law https://wetten.overheid.nl/BWBR0005537",
    ],
  },
  {
    says: "an article of an act known by a name that passed to its successor",
    reference: { kind: "wetsartikel", law: "Procedurerichtlijn", lawName: "Procedurerichtlijn", article: "46" },
    cited: "artikel 46 van de Procedurerichtlijn",
    links: ["search law https://eur-lex.europa.eu/…"],
  },
  {
    says: "an article of an act of the Union",
    reference: {
      kind: "wetsartikel",
      law: "32003L0086",
      lawName: "Richtlijn 2003/86/EG",
      article: "12",
      lid: "eerste lid",
    },
    cited: "artikel 12, eerste lid, van Richtlijn 2003/86/EG",
    links: [`exact law ${EUR_LEX}CELEX:32003L0086`],
  },
  {
    says: "an article of a treaty",
    reference: { kind: "wetsartikel", law: "EVRM", lawName: "EVRM", article: "8" },
    cited: "artikel 8 EVRM",
    links: [
      "exact itself https://wetten.overheid.nl/jci1.3:c:BWBV0001000&artikel=8",
      "exact law https://wetten.overheid.nl/BWBV0001000",
    ],
  },
  {
    says: "an article of a treaty of the Union",
    reference: { kind: "wetsartikel", law: "VWEU", lawName: "VWEU", article: "78", lid: "derde lid" },
    cited: "artikel 78, derde lid, VWEU",
    links: [`exact itself ${EUR_LEX}CELEX:12016E078`, `exact law ${EUR_LEX}CELEX:12016E/TXT`],
  },
  {
    says: "an article of a law known by name alone",
    reference: { kind: "wetsartikel", law: "Besluit x/y", lawName: "Besluit x/y", article: "3" },
    cited: "artikel 3 van het Besluit x/y",
    links: ["search law https://wetten.overheid.nl/zoeken/zoekresultaat/titel/Besluit%20x%2Fy/titelf/0/tekstf/1"],
    saysTooLittle: true,
  },
  {
    says: "an issue of the Official Journal",
    reference: { kind: "publicatie", series: "PbL", number: "2013:180" },
    cited: "PbEU 2013, L 180",
    links: [`computed itself ${EUR_LEX}OJ:L:2013:180:TOC`],
  },
  {
    says: "an act in the Official Journal since October 2023",
    reference: { kind: "publicatie", series: "PbL", number: "2024/1351" },
    cited: "PbEU L, 2024/1351",
    links: [`computed itself ${EUR_LEX}OJ:L_202401351`],
  },
  {
    says: "a page of the Official Journal without its year",
    reference: { kind: "publicatie", series: "PbL", number: "180/1" },
    cited: "PbEU L 180/1",
    links: [],
  },
  {
    says: "a part of the Vreemdelingencirculaire",
    reference: { kind: "publicatie", series: "Vc 2000", number: "B8/3" },
    cited: "Vc 2000 B8/3",
    links: ["exact law https://wetten.overheid.nl/BWBR0012289"],
  },
  {
    says: "an advice of the Raad van State",
    reference: { kind: "publicatie", series: "RvS", number: "W04.16.0123/I" },
    cited: "RvS W04.16.0123/I",
    links: [],
  },
];
