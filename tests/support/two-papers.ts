import { addressOf } from "./served-pages.ts";

/** A letter and a report of two years later, of which both cite one paper. */
export const BRIEF = addressOf("kamerbrief-migratieovereenkomsten-2020");
export const OVERLEG = addressOf("schriftelijk-overleg-jbz-raad-2022");

/** The paper that both cite, Kamerstukken II 2017/18, 19637, nr. 2375, as each writes it. */
export const IN_BRIEF = "19637, nr. 2375";
export const IN_OVERLEG = "19 637 en 30 573, nr. 2375";
