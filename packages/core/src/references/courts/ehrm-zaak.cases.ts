import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "the name of the Court", text: "in ⟦EHRM 25904/07⟧, NA.", ids: ["EHRM 25904/07"] },
  { says: "an English label", text: "Rantsev v. Cyprus en Rusland, ⟦appl. no. 25965/04⟧.", ids: ["EHRM 25965/04"] },
  { says: "the Court and a date before nr.", text: "(EHRM 26 juli 2005, ⟦nr. 73316/01⟧)", ids: ["EHRM 73316/01"] },
  { says: "the Court and a date before the number", text: "EHRM 21 januari 2011, ⟦30696/09⟧", ids: ["EHRM 30696/09"] },
  {
    says: "the parties between the date and the number",
    text: "EHRM 4 november 2014, Tarakhel t. Zwitserland, ⟦29217/12⟧, JV 2014/384",
    ids: ["EHRM 29217/12"],
  },
  {
    says: "the parties between the date and nr.",
    text: "EHRM 26 juli 2005, Siliadin t. Frankrijk, ⟦nr. 73316/01⟧",
    ids: ["EHRM 73316/01"],
  },
  { says: "a state that is sued", text: "Salah Sheekh tegen Nederland, ⟦nr. 1948/04⟧", ids: ["EHRM 1948/04"] },
  {
    says: "two applications",
    text: "Sufi en Elmi t. het Verenigd Koninkrijk, ⟦nrs. 8319/07⟧ en ⟦11449/07⟧",
    ids: ["EHRM 8319/07", "EHRM 11449/07"],
  },
  {
    says: "two applications, each with its nr.",
    text: "het EHRM (⟦nr. 8319/07⟧ en ⟦nr. 11449/07⟧)",
    ids: ["EHRM 8319/07", "EHRM 11449/07"],
  },
  { says: "an application in full", text: "⟦application no. 37201/06⟧", ids: ["EHRM 37201/06"] },
  { says: "a Dutch label", text: "de klacht (⟦klachtnummer 37201/06⟧)", ids: ["EHRM 37201/06"] },
  { says: "a line end behind nr.", text: "het EHRM in Saadi, ⟦nr.\n37201/06⟧", ids: ["EHRM 37201/06"] },
  { says: "a no-break space", text: "het EHRM in Saadi, ⟦nr.\u00a037201/06⟧", ids: ["EHRM 37201/06"] },
];

/** Sentences without a case of the European Court of Human Rights in them. */
export const NOT: readonly string[] = [
  "strijd met artikel acht van het EVRM (advies nr. 2023/45)",
  "besluit nr. 12345/06 van het college",
  "beroep tegen besluit nr. 12345/06",
  "EHRM 4 november 2014, JV 2014/384",
  "Het EHRM oordeelde op 4 november 2014 anders",
  "het EHRM. De rechtbank verwijst naar nr. 12345/06",
  "AWB 20/9585",
  "BNB 1978/7, NJ 2004/12",
  "het EHRM oordeelde over nr. 12 en nr. 13",
  "het EVRM, nr. 2014/384",
  "nr. 24/7 in het EHRM-register",
];
