/*
 * Who may be counted: nouns in the plural that name people, and endings that only such nouns have. Written for texts
 * about migration; what may also be a thing (`leden`, `werkgevers`, `gezinnen`) is left out.
 */

const NOUNS: ReadonlySet<string> = new Set(
  (
    "personen mensen migranten vreemdelingen vluchtelingen ontheemden staatlozen kinderen jongeren ouderen volwassenen " +
    "minderjarigen baby's vrouwen mannen jongens meisjes ouders inwoners bewoners burgers onderdanen ingezetenen " +
    "landgenoten studenten leerlingen scholieren werknemers arbeiders medewerkers ambtenaren vrijwilligers tolken artsen " +
    "nareizigers reizigers passagiers opvarenden drenkelingen verstekelingen nieuwkomers inburgeraars bootvluchtelingen " +
    "slachtoffers doden gewonden vermisten overlevenden daders verdachten gedetineerden gevangenen veroordeelden " +
    "smokkelaars mensensmokkelaars mensenhandelaren criminelen terroristen militairen agenten grenswachters " +
    "aanvragers verzoekers indieners betrokkenen begunstigden gerepatrieerden terugkeerders remigranten amv's " +
    "familieleden gezinsleden kamerleden personeelsleden bemanningsleden statushouders evacués alleenstaanden " +
    "derdelanders illegalen ongedocumenteerden uitgeprocedeerden zelfstandigen werklozen werkenden ondervraagden " +
    "respondenten deelnemers bezoekers overlastgevers expats"
  ).split(" "),
);

// asielzoekers, visumhouders, grensgangers, arbeidsmigranten, pleegkinderen
const ENDINGS =
  /(?:.zoekers|.houders|.gangers|.migranten|.vluchtelingen|.vreemdelingen|.kinderen|.studenten|.werkers|.reizigers|.plegers|.jarigen|.medewerkers|.komers|.verlaters|.slachtoffers|.gezinsleden|.aanvragers|.verzoekers|.claimanten|.arbeiders|.burgers|.bewoners|.wachters|.verleners|.landers)$/u;

// Syriërs, Eritreeërs, Afghanen, Irakezen, Jemenieten; and those whose ending things have too.
const PEOPLES =
  /^[A-Z]\p{Ll}{2,20}(?:iërs|eeërs|anen|ezen|enieten)$|^(?:Algerijnen|Palestijnen|Argentijnen|Oekraïners|Bulgaren|Hongaren|Egyptenaren|Russen|Nederlanders|Turken|Grieken|Duitsers|Fransen|Britten|Belgen|Spanjaarden|Koerden|Roma|Rohingya)$/u;

/** True where a word as the text has it names people in the plural. */
export function arePeople(word: string): boolean {
  const lower = word.toLowerCase().replace("’", "'");
  return NOUNS.has(lower) || ENDINGS.test(lower) || PEOPLES.test(word);
}

/** True where a word may stand between a number and the people it counts: `minderjarige`, `toegelaten`, `extra`. */
export function describesPeople(word: string): boolean {
  return (
    word === "extra" || PARTICIPLE.test(word) || (word.length > 3 && word.endsWith("e") && !NO_ADJECTIVES.has(word))
  );
}

// Of a verb in two parts, whose participle takes no ending: toegelaten, opgevangen, afgewezen.
const PARTICIPLE = /^(?:aan|af|binnen|in|op|over|toe|uit|vast|weg)ge[a-z]{2,12}en$/u;

const NO_ADJECTIVES: ReadonlySet<string> = new Set(["deze", "drie", "twee", "welke", "onze", "mede", "mijne", "enige"]);
