import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a colon", text: "zie ⟦CELEX:32019R1896⟧.", ids: ["32019R1896"] },
  { says: "a space behind the colon", text: "(⟦CELEX: 32008L0115⟧)", ids: ["32008L0115"] },
  { says: "the word nummer", text: "⟦CELEX-nummer 32020H1365⟧", ids: ["32020H1365"] },
  { says: "an address", text: "TXT/?uri=⟦CELEX:32016R0679⟧&from=NL", ids: ["32016R0679"] },
  { says: "an encoded address", text: "?uri=⟦CELEX%3A32002F0584⟧", ids: ["32002F0584"] },
  { says: "a line end", text: "⟦CELEX:\n32010D0252⟧", ids: ["32010D0252"] },
];

/** Sentences without the CELEX number of an act in them. */
export const NOT: readonly string[] = [
  "CELEX:62019CJ0673",
  "CELEX:32016R0679R(01)",
  "CELEX:02016R0679-20160504",
  "het CELEX-nummer van 2019",
  "CELEX:32019X1896",
];
