/** Dutch texts of notes: their editor, their rows, and the questions they ask. */
export const noteText = {
  format: "Opmaak",
  bold: "Vet",
  italic: "Cursief",
  list: "Lijst",
  quote: "Citaat",
  link: "Link",
  withKey: (name: string, key: string) => `${name} (${key})`,
  linkWords: "woorden",

  kind: "Soort",
  kindHint: "geen",
  kinds: {
    motie: "motie",
    toezegging: "toezegging",
    vraag: "vraag",
    antwoord: "antwoord",
    cijfer: "cijfer",
    gedachte: "eigen gedachte",
  } as Readonly<Record<string, string>>,
  addTag: "Label toevoegen",
  removeTag: (tag: string) => `Label ${tag} weghalen`,
  suggestions: "Eerder gebruikt",
  dossier: "Dossier",
  dossierHint: "geen",
  inDossier: (dossier: string) => `dossier ${dossier}`,
  noDossier: "Zo ziet een dossier eruit: 19 637 of 36 200 VI.",

  parted:
    "Deze notitie is in een ander venster veranderd. Kantlijn bewaart beide: wat u hier schrijft is nu een eigen notitie.",
  adopted: "In een ander venster is verder geschreven. Dit is de nieuwste tekst.",
  inTrash: "Deze notitie ligt in de prullenbak. Wat u schrijft bewaart Kantlijn daar.",
  putBack: "Terugzetten",

  versions: "Eerdere versies",
  noVersions: "Er is nog geen eerdere versie.",
  versionsFailed: "De eerdere versies zijn nu niet te lezen. Ze zijn niet verwijderd.",
  loadingVersions: "Even geduld",
  restoreVersion: "Deze versie terugzetten",
  versionRestored: "De eerdere versie staat er weer",
  noDifference: "Dezelfde tekst als nu",
  added: "Toegevoegd:",
  gone: "Weggehaald:",

  aboutTerm: (name: string) => `Bij begrip ${name}`,
  aboutReference: (name: string) => `Bij verwijzing ${name}`,
  undone: "Teruggedraaid",
  notRewritten: "Deze notitie is net in een ander venster veranderd. Er is hier niets gewijzigd.",
  rewriteFailed: "Dat lukte niet. De notitie is gebleven zoals zij was.",

  whichPlace: "Op welke plaats hoort deze notitie?",
  thisPlace: "Hoort deze notitie hier?",
  severalPlaces: (count: number) =>
    `De pagina is veranderd. Uw citaat lijkt nu op ${count === 2 ? "twee" : count} plaatsen te staan:`,
  onePlace: "De pagina is veranderd. Dit lijkt op uw citaat, maar zeker is het niet:",
  attachHere: "Hier vastmaken",
  lookInText: "Bekijk in de tekst",
  noneOfThem: (count: number) => {
    if (count === 1) return "Nee: laat los staan";
    return count === 2 ? "Geen van beide: laat los staan" : "Geen van deze: laat los staan";
  },
  attachAgain: "Opnieuw vastmaken",
  selectFirst:
    "Selecteer op de pagina de woorden waar deze notitie bij hoort, en druk dan weer op ‘Opnieuw vastmaken’.",
  stoodAt: "Deze notitie stond bij:",
  willStandAt: "En komt bij wat u nu geselecteerd hebt:",
  attach: "Vastmaken",
  doNotAttach: "Niet doen",
  attached: "Notitie vastgemaakt",
  showChange: "Bekijk wat er veranderd is",
  remember: "Klopt: onthoud de nieuwe woorden",
  remembered: "De nieuwe woorden zijn onthouden",

  mentionedHere: "Over wat hier genoemd wordt",
  aboutThis: "Uw notities over dit stuk",
  mentionedFailed: "Uw notities over wat hier genoemd wordt zijn nu niet te lezen. Ze zijn niet verwijderd.",
  moreNotes: (count: number) => `Nog ${count} tonen`,
} as const;
