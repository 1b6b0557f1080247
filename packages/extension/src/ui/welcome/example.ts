import type { KindGroup } from "../../model/kind-groups.ts";

/** A piece of the example: plain text, a term of a kind, a passage with a note, or a reference with where it is read. */
export type Piece =
  | { readonly text: string; readonly is?: KindGroup | "note" }
  | { readonly text: string; readonly is: "reference"; readonly href: string };

/** The paper that the example is from, and that the reader begins with. */
export const PAPER = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";

/** What Kantlijn makes of three sentences of that paper; core is held to it by a test. */
export const EXAMPLE: readonly Piece[] = [
  { text: "Voor zowel de " },
  { text: "Atlantische/Westelijke Mediterrane Route", is: "route" },
  { text: " als de " },
  { text: "Centraal-Mediterrane Route", is: "route" },
  { text: " worden binnenkort " },
  { text: "Team Europe Initiatieven", is: "instrument" },
  { text: " gelanceerd. […] Ook wordt er gekeken naar het verankeren van handelingsperspectief in de " },
  { text: "Schengengrenscode", is: "regeling" },
  { text: " wanneer sprake is van grootschalige " },
  { text: "secundaire migratiestromen", is: "begrip" },
  { text: " binnen het " },
  { text: "Schengengebied", is: "land" },
  { text: ". […] Daarnaast kijkt het kabinet, zoals gemeld in mijn brief van 8 november jl. (" },
  {
    text: "Kamerstuk 19 637, nr. 3005",
    is: "reference",
    href: "https://zoek.officielebekendmakingen.nl/kst-19637-3005.html",
  },
  { text: "), naar welke " },
  { text: "aanvullende mitigerende maatregelen", is: "note" },
  { text: " genomen kunnen worden op het gebied van instroom, doorstroom en uitstroom." },
];
