import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "nr. and the council", text: "⟦Besluit nr. 1/80⟧ van de Associatieraad", ids: ["Associatiebesluit 1/80"] },
  { says: "the number alone", text: "rechten uit ⟦Besluit 1/80⟧.", ids: ["Associatiebesluit 1/80"] },
  { says: "a word of its own", text: "het ⟦Associatiebesluit 1/80⟧", ids: ["Associatiebesluit 1/80"] },
  { says: "another decision", text: "⟦Besluit 3/80⟧ van de Associatieraad", ids: ["Associatiebesluit 3/80"] },
  { says: "a no-break space", text: "⟦besluit nr.\u00a01/80⟧", ids: ["Associatiebesluit 1/80"] },
  { says: "a line end", text: "⟦Besluit\n1/80⟧", ids: ["Associatiebesluit 1/80"] },
];

/** Sentences without a decision of the Associatieraad in them. */
export const NOT: readonly string[] = [
  "Besluit 3/80 van de gemeenteraad",
  "Besluit 1/801",
  "Besluit 1/80/2",
  "Besluit 12/2003",
  "een besluit van 1/8",
  "nr. 1/80",
];
