/** Dutch texts of what a reader has on the terms and papers of a page. */
export const thingText = {
  notes: (count: number) => (count === 1 ? "1 notitie" : `${count} notities`),
  inDocuments: (count: number) => `in ${count === 1 ? "1 ander" : `${count} andere`} van uw documenten`,
  unfold: (name: string) => `Uw notities en documenten bij ${name}`,
  moreNotes: (count: number) => `Nog ${count} tonen`,
  write: { term: "Notitie bij dit begrip", reference: "Notitie bij deze verwijzing" },
  edit: "Notitie openen",
  outOfReach: "Uw notities en documenten zijn nu niet te lezen. Ze zijn niet verwijderd.",

  paintNotes: "Notities in de pagina markeren",
  whatPaintingShows:
    "Staat dit uit, dan ziet niemand die met u meekijkt waar u iets opschreef. Uw notities staan dan alleen hier.",
  remember: "Onthoud welke stukken ik lees en wat die aanhalen",
  whatIsRemembered:
    "Kantlijn onthoudt dan op deze computer van elk document dat u op deze sites opent welke stukken en begrippen erin staan, en wijst u erop als ze terugkomen. Zonder deze keuze gebeurt dat alleen bij documenten met een notitie. Uit privévensters onthoudt Kantlijn niets.",
  keepRemembered: "Kantlijn onthoudt niets nieuws meer. Wat moet er gebeuren met wat al onthouden is?",
  forget: "Wissen",
  keep: "Laten staan",
  forgotten: (count: number) => {
    if (count === 0) return "Er was niets onthouden.";
    return count === 1 ? "1 document vergeten." : `${count} documenten vergeten.`;
  },
  notForgotten: "Wissen lukte niet. Er is niets veranderd.",
} as const;
