import type { LinkCase } from "../testing/link-case.ts";

const EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

/** Acts, documents and cases of Europe, and judgments. */
export const EUROPE: readonly LinkCase[] = [
  {
    says: "a regulation",
    reference: { kind: "eu-act", sort: "verordening", year: 2019, number: 1896 },
    cited: "Verordening (EU) 2019/1896",
    links: [`exact itself ${EUR_LEX}CELEX:32019R1896`],
  },
  {
    says: "a regulation from before 2015",
    reference: { kind: "eu-act", sort: "verordening", year: 2009, number: 810, treaty: "EG" },
    cited: "Verordening (EG) nr. 810/2009",
    links: [`exact itself ${EUR_LEX}CELEX:32009R0810`],
  },
  {
    says: "a directive with a short year",
    reference: { kind: "eu-act", sort: "richtlijn", year: 1993, number: 42, treaty: "EEG" },
    cited: "Richtlijn 93/42/EEG",
    links: [`exact itself ${EUR_LEX}CELEX:31993L0042`],
  },
  {
    says: "a document of the Commission",
    reference: { kind: "com", series: "COM", year: 2020, number: 609 },
    cited: "COM(2020) 609",
    links: [`computed itself ${EUR_LEX}COM:2020:609:FIN`, "search itself https://eur-lex.europa.eu/…"],
  },
  {
    says: "a Dutch judgment",
    reference: { kind: "ecli", country: "NL", court: "RVS", year: 2023, number: "506" },
    cited: "ECLI:NL:RVS:2023:506",
    links: ["exact itself https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2023:506"],
  },
  {
    says: "a judgment of the Court of Justice",
    reference: { kind: "ecli", country: "EU", court: "C", year: 2021, number: "127" },
    cited: "ECLI:EU:C:2021:127",
    links: [`exact itself ${EUR_LEX}ecli:ECLI:EU:C:2021:127`],
  },
  {
    says: "a judgment of the Court of Human Rights",
    reference: { kind: "ecli", country: "CE", court: "ECHR", year: 2012, number: "0223JUD002776509" },
    cited: "ECLI:CE:ECHR:2012:0223JUD002776509",
    links: ["search itself https://hudoc.echr.coe.int/eng#{%22fulltext%22:[%22ECLI:CE:ECHR:2012:0223JUD002776509%22]}"],
  },
  {
    says: "a judgment of another Member State",
    reference: { kind: "ecli", country: "BE", court: "RVSCE", year: 2021, number: "ARR.250123" },
    cited: "ECLI:BE:RVSCE:2021:ARR.250123",
    links: ["computed itself https://e-justice.europa.eu/ecli/ECLI:BE:RVSCE:2021:ARR.250123"],
  },
  {
    says: "a case of the Court of Justice",
    reference: { kind: "zaak", court: "HvJ EU", number: "C-550/16" },
    cited: "HvJ EU C-550/16",
    links: [
      `computed itself ${EUR_LEX}CELEX:62016CJ0550`,
      "search itself https://curia.europa.eu/juris/liste.jsf?num=C-550/16",
    ],
  },
  {
    says: "a case of the General Court",
    reference: { kind: "zaak", court: "HvJ EU", number: "T-192/16" },
    cited: "Gerecht EU T-192/16",
    links: [
      `computed itself ${EUR_LEX}CELEX:62016TJ0192`,
      "search itself https://curia.europa.eu/juris/liste.jsf?num=T-192/16",
    ],
  },
  {
    says: "an application to the Court of Human Rights",
    reference: { kind: "zaak", court: "EHRM", number: "25904/07" },
    cited: "EHRM 25904/07",
    links: ["search itself https://hudoc.echr.coe.int/eng#{%22appno%22:[%2225904/07%22]}"],
  },
];
