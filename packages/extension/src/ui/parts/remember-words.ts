/** Dutch texts of the choice to have every document remembered that is read. */
export const rememberText = {
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
