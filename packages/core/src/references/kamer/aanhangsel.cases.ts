import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "nr stuck to the number",
    text: "⟦Aanhangsel Handelingen II 2021/22, nr712⟧",
    ids: ["ah-tk-20212022-712"],
  },
  {
    says: "chamber, short year and number",
    text: "Zie ⟦Aanhangsel Handelingen II 2016/17, nr. 2077⟧.",
    ids: ["ah-tk-20162017-2077"],
  },
  {
    says: "the full name and no chamber",
    text: "(⟦Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 418⟧)",
    ids: ["ah-tk-20222023-418"],
  },
  {
    says: "the number of the document behind it, which is another reference",
    text: "⟦Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 418⟧ (⟦2022D48123⟧)",
    ids: ["ah-tk-20222023-418", "2022D48123"],
  },
  {
    says: "the old genitive",
    text: "⟦Aanhangsel der Handelingen I 2003/04, nr. 15⟧",
    ids: ["ah-ek-20032004-15"],
  },
  { says: "Handelingen left out", text: "⟦Aanhangsel II 2013/14, nr. 9⟧", ids: ["ah-tk-20132014-9"] },
  {
    says: "two numbers, each a paper of its own",
    text: "⟦Aanhangsel van de Handelingen II 2019/20, nrs. 501⟧ en ⟦502⟧",
    ids: ["ah-tk-20192020-501", "ah-tk-20192020-502"],
  },
  {
    says: "a number with its own label",
    text: "⟦Aanhangsel Handelingen II 2019/20, nr. 501⟧ en ⟦nr. 502⟧",
    ids: ["ah-tk-20192020-501", "ah-tk-20192020-502"],
  },
  {
    says: "a count behind the number",
    text: "⟦Aanhangsel Handelingen II 2019/20, nr. 501⟧ en 3 vragen",
    ids: ["ah-tk-20192020-501"],
  },
  {
    says: "Handelingen broken at a line end",
    text: "⟦Aanhangsel Handelin-\ngen, vergaderjaar 2018–2019, nr. 33⟧",
    ids: ["ah-tk-20182019-33"],
  },
  {
    says: "a line end, no-break and thin spaces",
    text: "⟦Aanhangsel\nvan de\u00a0Handelingen II 2016/17, nr.\u20092077⟧",
    ids: ["ah-tk-20162017-2077"],
  },
  {
    says: "a soft hyphen and no comma",
    text: "⟦Aanhang\u00adsel Handelingen II 2016/17 nr. 20⟧",
    ids: ["ah-tk-20162017-20"],
  },
  {
    says: "a note number stuck to the label, in capitals",
    text: "3⟦AANHANGSEL HANDELINGEN II 2016/17, NR. 20⟧",
    ids: ["ah-tk-20162017-20"],
  },
  {
    says: "the session in front of it",
    text: "Zie ⟦Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 712⟧.",
    ids: ["ah-tk-20212022-712"],
  },
  { says: "the session and a short chamber", text: "(⟦EK 2021/22, Aanhangsel nr. 3⟧)", ids: ["ah-ek-20212022-3"] },
  { says: "an identifier as written", text: "onder ⟦ah-tk-20142015-991⟧ en", ids: ["ah-tk-20142015-991"] },
  { says: "the register of the Tweede Kamer", text: "⟦Aanhangselnummer 222300418⟧", ids: ["ah-tk-20222023-418"] },
];

export const NOT: readonly string[] = [
  "Tweede Kamer, vergaderjaar 2016–2017, Aanhangsel 4",
  "Tweede Kamer, vergaderjaar 2016–2017, Aanhangsel",
  "Het aanhangsel bij de begroting 2016/2017 telt nr. 12 niet mee.",
  "Aanhangsel van de Handelingen, nr. 418",
  "Aanhangsel van de Handelingen II 2016/17",
  "Vergaderjaar 2016–2017. Aanhangsel, nr. 4",
  "In 2016 en 2017, Aanhangsel, nr. 4",
  "Aanhangsel Handelingen II 2016/19, nr. 20",
  "Aanhangsel Handelingen II 2016/17, nr. 20 771",
  "Aanhangsel II bij de richtlijn, nr. 12",
  "Aanhangselnummer 222500418",
  "Aanhangselnummer 12345",
  "ah-1251487",
];
