import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a document", text: "De brief (⟦2021D33456⟧) is besproken.", ids: ["2021D33456"] },
  { says: "a zaak", text: "ingezonden 3 november 2021, kenmerk ⟦2021Z19007⟧.", ids: ["2021Z19007"] },
  { says: "an activity", text: "commissiedebat ⟦2023A04411⟧", ids: ["2023A04411"] },
  {
    says: "several in a row",
    text: "⟦2021Z19007⟧, ⟦2021Z19008⟧ en ⟦2021D33456⟧",
    ids: ["2021Z19007", "2021Z19008", "2021D33456"],
  },
  { says: "two around a slash", text: "⟦2012Z03311⟧/⟦2012D09977⟧", ids: ["2012Z03311", "2012D09977"] },
  { says: "two around a slash and a space", text: "⟦2012Z03311⟧/ ⟦2012D09977⟧", ids: ["2012Z03311", "2012D09977"] },
  { says: "small letters", text: "zie ⟦2021d33456⟧", ids: ["2021D33456"] },
  {
    says: "a line end and a no-break space around it",
    text: "kenmerk\n⟦2021Z19007⟧\u00a0(beantwoord)",
    ids: ["2021Z19007"],
  },
  { says: "questions not answered yet", text: "⟦kv-tk-2018Z01234⟧", ids: ["2018Z01234"] },
];

export const NOT: readonly string[] = [
  "toezegging T02933",
  "Ons kenmerk 2024-0000281246",
  "2021D334567",
  "2021D3345",
  "2021D33456B",
  "12021D33456",
  "A2021D33456",
  "2021X33456",
  "1998D33456",
  "in 2021 D 33456",
  "https://www.tweedekamer.nl/kamerstukken/detail?id=2021Z19007&did=2021D33456",
  "https://voorbeeld.nl/stukken/2021D33456",
  "brief_2021D33456.pdf",
  "kv-tk-2018D01234",
];
