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
} as const;
