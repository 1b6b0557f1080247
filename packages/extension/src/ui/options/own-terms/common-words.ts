/** The words that make up half of every Dutch text. Marked, they would be all that a reader sees. */
const COMMON: ReadonlySet<string> = new Set(
  `aan af al alle alleen als altijd ander andere anders beide bij binnen daar daarbij daarmee daarna daarom dan dat de deze
die dit doen door dus echter een eerste elk elke en er ernstig geen goed graag haar had hebben heeft hem hen het hier hij
hoe hoewel hun iedere ik in indien is ja jaar jaren je kan kunnen kon krijgen laatste land landen maar maken maken meer
mensen met mij mijn minder moet moeten mogelijk mogen na naar nederland nederlandse niet niets nieuwe nog nu of om omdat
ondanks ook op onder onze ons over per reeds sinds staat te tegen ten ter tijd toch toen tot tussen twee uit uw van vanaf
veel verder via voor vooral vraag vragen waar waarbij waarin wanneer want waren was wat weer welk welke wel werd werden
wie wij wil willen worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden kamer kabinet minister
regering motie artikel lid nr datum pagina`.split(/\s+/u),
);

/** True for a word that stands in nearly every text, for a single character, and for a small number. */
export function isCommon(form: string): boolean {
  const word = form.trim();
  return COMMON.has(word.toLowerCase()) || [...word].length === 1 || /^\d{1,4}$/u.test(word);
}
