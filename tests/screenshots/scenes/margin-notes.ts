/** Who wrote them: another surface than any that is pictured. */
export const WRITER = "00000000-0000-4000-8000-000000000999";

/** Notes on passages, a term and a paper of one letter: as marks and dots in its margin. */
export function notesInMargin(url: string): readonly object[] {
  return TARGETS.map((target, at) => ({
    id: `00000000-0000-4000-8000-0000000008${String(at).padStart(2, "0")}`,
    document: { key: url, url, title: "Verslag schriftelijk overleg JBZ-Raad" },
    target,
    body: "Navragen: wat is er sinds 2020 veranderd?",
    tags: ["navragen"],
    created: "2026-11-20T10:00:00.000Z",
    modified: "2026-11-20T10:00:00.000Z",
  }));
}

const TARGETS = [
  passage("maatregelen op de CMR de hoogste urgentie hebben", "willen benadrukken dat ", ", maar dat actie nodig is"),
  passage("routes via de Middellandse Zee, maar bijvoorbeeld"),
  { kind: "term", id: "organisatie/frontex", name: "Frontex" },
  {
    kind: "reference",
    id: "kst-32317-788",
    name: "Kamerstukken II 32 317, nr. 788",
    reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" },
  },
];

/** What stands around the words makes it sure which they are. */
function passage(exact: string, prefix = "", suffix = "") {
  return {
    kind: "passage",
    selector: {
      quote: { type: "TextQuoteSelector", exact, prefix, suffix },
      position: { type: "TextPositionSelector", start: 0, end: exact.length },
    },
  };
}
