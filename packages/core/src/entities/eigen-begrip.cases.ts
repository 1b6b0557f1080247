import type { Case } from "../testing/cases.ts";

/** Read with the own terms `asieldeal` (also `asieldeals`), `plan van aanpak`, `POK` and `Frontex`. */
export const CASES: readonly Case[] = [
  {
    says: "a variant that is given",
    text: "De ⟦asieldeal⟧ volgt op eerdere ⟦asieldeals⟧.",
    ids: ["eigen/asieldeal", "eigen/asieldeal"],
  },
  { says: "a capital at the beginning of a sentence", text: "⟦Asieldeal⟧ gesloten.", ids: ["eigen/asieldeal"] },
  { says: "a heading in capitals", text: "⟦ASIELDEAL⟧", ids: ["eigen/asieldeal"] },
  { says: "a soft hyphen", text: "de ⟦asiel\u00addeal⟧ van", ids: ["eigen/asieldeal"] },
  { says: "a line end that breaks it", text: "de ⟦asiel-\ndeal⟧ van", ids: ["eigen/asieldeal"] },
  { says: "an accent that the text gives it", text: "de ⟦asieldéal⟧", ids: ["eigen/asieldeal"] },
  { says: "the number of a note behind it", text: "de ⟦asieldeal⟧1 van", ids: ["eigen/asieldeal"] },
  { says: "a no-break space", text: "het ⟦plan\u00a0van aanpak⟧", ids: ["eigen/plan-van-aanpak"] },
  { says: "a line end between its words", text: "het ⟦plan van\naanpak⟧", ids: ["eigen/plan-van-aanpak"] },
  { says: "an abbreviation, with its capitals", text: "de ⟦POK⟧ en pok", ids: ["eigen/pok"] },
  { says: "a word that the gazetteer has too", text: "de inzet van ⟦Frontex⟧", ids: ["eigen/frontex"] },
];

export const NOT: readonly string[] = [
  "de asieldealers en het migratieasieldeal",
  "de asieldeal-onderhandelingen",
  "een pre-asieldeal",
  "zie www.asieldeal.nl/over",
  "plan van\n\naanpak",
];
